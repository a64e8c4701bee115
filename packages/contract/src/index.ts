export const FORMAT = 'waybill-case/1';
