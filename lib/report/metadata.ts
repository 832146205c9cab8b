import type { PageMetadata } from './report';

/** What the page's head, head list and breadcrumb say (国办发〔2017〕47号, annex 网页设计规范); names are compared without regard to case. */
export function readMetadata(_document: Document, _root: Element): PageMetadata {
  return {
    articleTitle: null,
    contentSource: null,
    columnName: null,
    columnType: null,
    breadcrumb: null,
    siteDomain: null,
  };
}
