/** The words of a report without tables, of which the quick look is made. */
export const HEADINGS_2021 = {
  title: '示例县水务局2023年政府信息公开工作年度报告',
  sections: [
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ],
  text: '本年度按照要求做好各项公开工作，及时发布群众关心的事项，认真答复来信来电，没有发生需要说明的其他情形，工作平稳有序。',
};
