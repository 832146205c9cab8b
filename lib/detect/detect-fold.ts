import { folderOf } from '../text/fold-characters';

/** The pairs of `traditional` with a character of the words that the detector looks for: it runs on every page and carries no others. */
export const DETECTED_PAIRS =
  '佈布侷局兒儿動动務务區区厤历園园圖图報报學学審审寫写屬属廳厅彔录後后復复敎教數数於于曆历會会朮术條条業业歷历決决況况減减發发穩稳結结統统網网編编縣县總总繼继續续纍累職职處处術术衕同製制複复覆复覈核計计' +
  '訓训設设訴诉評评說说説说請请議议讀读財财責责費费質质轉转辦办進进鄉乡錄录録录錶表鎭镇鎮镇開开關关項项預预體体髮发';

/** Folds the traditional characters of the words that the detector looks for. */
export const foldDetected = folderOf(DETECTED_PAIRS);
