/** Names of the fields that papers of a deal have, and the role whoever stands there fills: 收货人为X. */
import type { RoleName } from '../../../model/index.ts';

const FIELDS: Readonly<Partial<Record<RoleName, string>>> = {
  consignor: '发货人 发货方 托运人 寄件人',
  consignee: '收货人 收货方 收件人 提货人',
  notifyParty: '通知方',
  endUser: '最终用户 最终买家 终端用户 最终收货人',
  supplier: '供货方 供应方 卖方 卖家 供应商 供货商 出口商',
  recipient: '买方 买家 采购方 购货方 进口商 订货方',
  manufacturer: '制造商 生产商 厂商 生产厂家 生产企业',
  intermediary: '中间商 中间人',
  carrier: '承运人 承运商',
  goods: '货物 货品 品名 货物名称 商品 标的物 标的',
};

/** Role by the name of the field. */
export const DEAL_FIELDS: ReadonlyMap<string, RoleName> = new Map(
  Object.entries(FIELDS).flatMap(([role, words]) =>
    words.split(' ').map((word): [string, RoleName] => [word, role as RoleName]),
  ),
);
