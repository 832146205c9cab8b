import type { Quote } from '../read/quote';
import type { Source } from '../read/source';
import type { PageMetadata } from './report';

const ISSUER_LABELS = '发布机构|发布单位|发文机关|发文单位|公开主体|信息来源';

/** What the page's head, head list and breadcrumb say (国办发〔2017〕47号, annex 网页设计规范); names are compared without regard to case. */
export function readMetadata(source: Source): PageMetadata {
  return {
    articleTitle: readMeta(source, 'articletitle'),
    contentSource: readMeta(source, 'contentsource') ?? readIssuer(source),
    columnName: readMeta(source, 'columnname'),
    columnType: readMeta(source, 'columntype'),
    breadcrumb: source.breadcrumb,
    siteDomain: readMeta(source, 'sitedomain')?.text ?? null,
  };
}

function readMeta({ meta }: Source, wanted: string): Quote | null {
  const found = meta.find(({ name, text }) => name === wanted && text !== '');
  return found ? { text: found.text, at: found.at } : null;
}

/** The body that a head list names as the publisher (发布机构), where no metadata say it. */
function readIssuer(source: Source): Quote | null {
  const [field] = source.fields(ISSUER_LABELS);
  const name = field?.value.split(/\s|[|｜]/)[0] ?? '';
  return field && name !== '' ? { text: name, at: field.at } : null;
}
