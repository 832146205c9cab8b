/** Style of the printed record: A4, black on white, no row or finding torn apart where it can be helped. */
export const EVIDENCE_STYLE = `
@page { size: A4; margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 190mm; padding: 8mm; color: #1a1a1a; background: #fff;
  font: 10.5pt/1.55 "Songti SC", SimSun, "Noto Serif CJK SC", "Source Han Serif SC", serif; }
h1 { margin: 0 0 5mm; font-size: 17pt; line-height: 1.3; text-align: center; font-weight: 700; }
h2 { margin: 7mm 0 2.5mm; font-size: 12.5pt; break-after: avoid; }
h3 { margin: 4mm 0 1.5mm; font-size: 10.5pt; break-after: avoid; }
p { margin: 0 0 2mm; }
table { width: 100%; border-collapse: collapse; font-size: 9.5pt; }
th, td { border: 0.5pt solid #8a8a8a; padding: 1mm 1.8mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead { display: table-header-group; }
thead th { background: #eef1f4; text-align: center; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
tr { break-inside: avoid; }
.facts th { width: 34mm; background: #eef1f4; font-weight: 600; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.verdict td { font-weight: 700; }
.verdict small { display: block; font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.hash { font-family: monospace; font-size: 8.5pt; }
.finding { margin: 0 0 4mm; padding: 0 0 0 3mm; border-left: 1.2mm solid #8a8a8a; box-decoration-break: clone; }
.finding.error { border-color: #a3271f; }
.finding.warning { border-color: #9a6400; }
.finding.notice { border-color: #2b6187; }
.finding > p { margin: 0 0 1mm; font-weight: 600; break-inside: avoid; break-after: avoid; }
.finding dl { display: grid; grid-template-columns: 24mm 1fr; margin: 0; font-size: 9.5pt; }
.finding dt { color: #4d4d4d; }
.finding dd { margin: 0; overflow-wrap: anywhere; break-inside: avoid; }
.kind { display: inline-block; margin-right: 1.5mm; padding: 0 1.5mm; border: 0.5pt solid currentColor; font-size: 9pt; }
.equations col.of { width: 31%; } .equations col.side { width: 21%; } .equations col.difference { width: 11%; }
.against { margin: 0 0 3mm; }
.equations .off td { font-weight: 700; }
.note { color: #4d4d4d; font-size: 9pt; }
ol { margin: 0; padding-left: 7mm; font-size: 9.5pt; columns: 2; column-gap: 8mm; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 10mm; margin: 12mm 0 6mm; break-inside: avoid; }
.signatures div { display: grid; grid-template-columns: auto 1fr auto 26mm; gap: 2mm; align-items: end; }
.signatures i { border-bottom: 0.6pt solid #1a1a1a; height: 7mm; }
@media print { body { max-width: none; padding: 0; } }
`;
