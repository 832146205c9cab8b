import { OFFICIAL_TITLES } from '../official-titles';

/** The words of a report without tables, of which the quick look is made. */
export const HEADINGS_2021 = {
  title: '示例县水务局2023年政府信息公开工作年度报告',
  sections: OFFICIAL_TITLES,
  text: '本年度按照要求做好各项公开工作，及时发布群众关心的事项，认真答复来信来电，没有发生需要说明的其他情形，工作平稳有序。',
};
