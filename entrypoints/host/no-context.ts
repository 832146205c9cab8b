/**
 * Stands in for WXT's context of content scripts, which announces each start by an event that a page could listen for
 * (`<extension id>:…`) and weighs more than the detector's own work. Our scripts undo themselves.
 */
export function ContentScriptContext(): void {}
