import { cleanName, isPronoun } from '../../report/identity/body-name';
import { placesOrRank } from '../../report/identity/place-names';
import { squash } from '../../text/text';

export { rankOf } from '../../report/identity/place-names';

/** A reporting body's name taken apart. */
export interface BodyParts {
  /** A government (人民政府, 管委会, 街道), the office of one (人民政府办公室), or any other body. These three never are one reporting body. */
  readonly kind: 'government' | 'office' | 'other';
  /** The divisions that the name begins with, largest first: 泉州市, 鲤城区. A bare 区 or 市 stands for its rank alone. */
  readonly places: readonly string[];
  /** What the name says beyond its place: 统计局; '' for a government or its office. */
  readonly body: string;
}

const ABOVE = /^(?:中华人民共和国|国家税务总局(?=.)|中共)/;
const INNER_OFFICE =
  /(?:的)?(?:政务公开|政府信息公开|信息公开)(?:工作)?(?:领导小组)?(?:办公室|科|股|中心|处)?$|(?<=局|委|委员会|厅|街道办事处|[镇乡]人民政府)(?:党政|综合|行政)?(?:办公室|办|秘书科|办公厅)$/;
const GOVERNMENT_OFFICE = /(?:人民政府|政府|党政)办(?:公室|公厅)?$/;
const PLACE_OFFICE = /(?<=[省市县区州旗盟镇乡])办(?:公室|公厅)$/;
const GOVERNMENT = /(?:人民政府|政府|行政公署|(?<!城市|市政|市容)管理委员会|管委会)$/;

/** The name of a reporting body in parts; null where it names nobody (我局). */
export function readBody(name: string | null): BodyParts | null {
  const whole = cleanName(name ?? '')
    .replace(/\([^()]{0,20}\)$/, '')
    .replace(ABOVE, '');
  if (whole === '' || isPronoun(whole)) return null;
  const plain = whole.replace(INNER_OFFICE, '');
  const office = GOVERNMENT_OFFICE.test(plain) || PLACE_OFFICE.test(plain);
  const core = plain
    .replace(GOVERNMENT_OFFICE, '')
    .replace(PLACE_OFFICE, '')
    .replace(/街道办事处$/, '街道')
    .replace(GOVERNMENT, '');
  const places = placesOrRank(core);
  const body = core.slice(places.join('').length);
  if (places.length === 0 && body === '') return null;
  return { kind: office ? 'office' : body === '' ? 'government' : 'other', places, body };
}

/** The site that an address belongs to: `quanzhou.gov.cn` for `tjj.quanzhou.gov.cn`; '' for a saved file. */
export function siteOf(url: string): string {
  const host = /^https?:\/\/([^/?#:@]+)/i.exec(squash(url))?.[1]?.toLowerCase() ?? '';
  const labels = host.split('.');
  return labels.slice(host.endsWith('.gov.cn') ? -3 : -2).join('.');
}
