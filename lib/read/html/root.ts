import { squash } from '../../text/text';
import { drawnText } from './element-text';
import type { Page } from './page';
import { tagOf } from './sight/nature';
import { isDrawn, isHidden, type Sight } from './sight/sight';
import { holds, ownOf, parentOf } from './unclobbered';

/** Containers that makers of portals put the article in (TRS, 大汉, 开普, 博达 and others). */
const CONTAINERS =
  '#zoom, #zoomcon, .TRS_Editor, .TRS_UEDITOR, .trs_editor_view, #ivs_content, #mainText, #UCAP-CONTENT, ucapcontent, #vsb_content, .v_news_content, .article-content, .xxgk_content, .pages_content, #content, .article, article';

/** Words of a portal's own furniture; an element that holds them is no longer the article. */
const FURNITURE = /版权所有|ICP备|公网安备|网站标识码|主办单位|友情链接|网站地图|无障碍|相关链接/;
const MOST_EXTRA = 6000;
/** Elements inside the report rather than around it. */
const WITHIN = /^(?:TABLE|TBODY|TR|TD|P|SPAN|H[1-6]|STRONG|B|FONT)$/;

function commonAncestor(elements: readonly Element[]): Element | undefined {
  let common = elements[0];
  for (const element of elements) while (common && !holds(common, element)) common = parentOf(common) ?? undefined;
  return common;
}

function linkedShare(element: Element, sight: Sight): number {
  const all = squash(drawnText(element, sight)).length;
  const linked = Array.from(ownOf(element, 'querySelectorAll').call(element, 'a')).reduce(
    (sum, link) => sum + squash(drawnText(link, sight)).length,
    0,
  );
  return all === 0 ? 0 : linked / all;
}

/** Whether there is anything to see in it: words or a picture. An empty container stands beside the one that was filled. */
function showsAny(element: Element, sight: Sight): boolean {
  return ownOf(element, 'querySelector').call(element, 'img') !== null || squash(drawnText(element, sight)) !== '';
}

/** Whether the parent adds text of the report (a preface, a title, a signature beside the container) and nothing of the portal. */
function addsReportText(parent: Element, child: Element, sight: Sight): boolean {
  if (tagOf(parent) === 'HTML') return false;
  return Array.from(ownOf(parent, 'children'))
    .filter((sibling) => sibling !== child && !/^(?:SCRIPT|STYLE|LINK|META|TEMPLATE)$/.test(tagOf(sibling)))
    .filter((sibling) => !isHidden(sight(sibling)))
    .every((sibling) => {
      if (/^(?:NAV|FOOTER|HEADER|ASIDE|IFRAME)$/.test(tagOf(sibling))) return false;
      const text = squash(drawnText(sibling, sight));
      return (
        text.length < MOST_EXTRA && !FURNITURE.test(text) && (text.length < 30 || linkedShare(sibling, sight) < 0.5)
      );
    });
}

/**
 * The element that holds the report: the least one around `landmarks` (headings and official tables), widened to a known
 * article container or as long as the parents add text of the report and nothing of the portal around it.
 */
export function findRoot({ body, sight }: Page, landmarks: readonly Element[]): Element {
  let root = commonAncestor(landmarks);
  if (!root) {
    // Title and text may stand in a container each.
    const filled = Array.from(body.querySelectorAll(CONTAINERS)).filter(
      (one) => isDrawn(one, sight) && showsAny(one, sight),
    );
    return commonAncestor(filled) ?? body;
  }
  for (let parent = parentOf(root); parent && WITHIN.test(tagOf(root)); parent = parentOf(root)) root = parent;
  const container = ownOf(root, 'closest').call(root, CONTAINERS);
  if (container && container !== body) root = container;
  for (
    let parent = parentOf(root);
    parent && root !== body && addsReportText(parent, root, sight);
    parent = parentOf(root)
  )
    root = parent;
  return root;
}
