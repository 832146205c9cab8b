/** The few words of the small button, apart from the rest: the page loads no more than it shows. */
export const pill = {
  label: '勾稽',
  check: '一键检查',
  altered: '按钮被网页改动过，未检查，请再按一次',
  unsure: '未检查：不能确认焦点是您移来的，请点击，或按两次 Tab 键回到这里再按',
  busy: '正在检查…',
  dismiss: '在本页隐藏',
};
