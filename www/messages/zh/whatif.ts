import type { whatif as english } from '../en/whatif.ts';

export const whatif: typeof english = {
  working: '正在计算……',
  failed: '无法得出结果。请修改输入，或收起后重新打开。',
};
