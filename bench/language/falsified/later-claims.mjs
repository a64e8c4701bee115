/** Further sentences, written when the checks read those; the checks learned from them too. */
import { claim, supply } from './claim.mjs';

export const LATER = [
  {
    id: 'en-l01',
    text: 'Between January and June 2022 the Orlin refinery imported 90 pressure gauges from Castel Instruments, an Italian manufacturer.',
    right: [
      supply('Castel Instruments', 'Orlin refinery', 'pressure gauges', {
        quantity: '90 pressure gauges',
        time: 'Between January and June 2022',
      }),
    ],
  },
  {
    id: 'en-l02',
    text: 'Dorset Air Cargo, whose planes are registered in Moldova, flew the crates to Bishkek, where Temir Trading received them.',
    right: [],
    wrong: [supply('Dorset Air Cargo', 'Bishkek', 'crates'), supply('Temir Trading', 'Bishkek', 'crates')],
  },
  {
    id: 'en-l03',
    text: 'The contract, signed on 9 May 2021, shows that Castel Instruments agreed to supply the Orlin refinery with 12 flow meters.',
    right: [
      supply('Castel Instruments', 'Orlin refinery', '12 flow meters', {
        phase: 'planned',
        speaker: 'The contract',
      }),
    ],
  },
  {
    id: 'en-l04',
    text: 'Temir Trading sold the gauges on to the Volny arms factory, which had been under sanctions since 2016.',
    right: [supply('Temir Trading', 'Volny arms factory', 'gauges')],
    wrong: [supply('Temir Trading', 'Volny arms factory', 'gauges', { time: '2016' })],
  },
  {
    id: 'en-l05',
    text: 'Helga Norr, a co-owner of Castel Instruments, told the court that her company never exported gauges to Temir Trading.',
    right: [],
    wrong: [supply('Castel Instruments', 'Temir Trading', 'gauges', { speaker: 'Helga Norr' })],
  },
  {
    id: 'en-l06',
    text: 'Castel Instruments received €610,000 from Temir Trading for the gauges in August 2022.',
    right: [],
    wrong: [
      claim('payment', { payer: 'Castel Instruments', payee: 'Temir Trading' }, { amount: '€610,000' }),
    ],
  },
  {
    id: 'en-l07',
    text: 'Parts made by Ferrand Electric, a French company, were found in the drone and had been bought by Temir Trading in 2020.',
    right: [
      claim('supply', { recipient: 'Temir Trading', goods: 'Parts' }, { time: '2020' }),
      claim('production', { producer: 'Ferrand Electric', product: 'Parts' }),
    ],
  },
  {
    id: 'en-l08',
    text: 'In a letter dated 2 July, Temir Trading ordered six spectrometers from Castel Instruments through a broker, Dorset Air Cargo.',
    right: [
      supply('Castel Instruments', 'Temir Trading', 'spectrometers', { quantity: 'six spectrometers' }),
    ],
  },
  {
    id: 'en-l09',
    text: 'The Swiss prosecutor said Castel Instruments probably shipped the gauges to Temir Trading.',
    right: [
      supply('Castel Instruments', 'Temir Trading', 'gauges', {
        modality: 'probable',
        speaker: 'The Swiss prosecutor',
      }),
    ],
  },
  {
    id: 'en-l10',
    text: 'Ferrand Electric, which is half owned by Norr Holding, makes converters in Lille and sells them to Orlin Rail.',
    right: [
      claim('production', { producer: 'Ferrand Electric', product: 'converters' }, { places: ['Lille'] }),
    ],
  },
  {
    id: 'ru-l01',
    text: 'Завод «Орлин», входящий в холдинг «Норр», приобрёл у компании «Кастель» 90 манометров в июне 2022 года.',
    right: [supply('Кастель', 'Орлин', 'манометров', { quantity: '90 манометров', time: 'июне 2022 года' })],
  },
  {
    id: 'ru-l02',
    text: 'По словам прокурора, фирма «Темир» перепродала приборы заводу «Вольный».',
    right: [supply('Темир', 'Вольный', 'приборы', { speaker: 'прокурора' })],
  },
  {
    id: 'ru-l03',
    text: 'Шесть спектрометров были отгружены компанией «Кастель» в адрес фирмы «Темир» 2 июля 2021 года.',
    right: [
      supply('Кастель', 'Темир', 'спектрометров', {
        quantity: 'Шесть спектрометров',
        time: '2 июля 2021 года',
      }),
    ],
  },
  {
    id: 'ru-l04',
    text: 'Генеральный директор «Кастель» Хельга Норр заявила, что компания не продавала приборы фирме «Темир».',
    right: [],
    wrong: [supply('Кастель', 'Темир', 'приборы', { speaker: 'Хельга Норр' })],
  },
  {
    id: 'ru-l05',
    text: 'Преобразователи выпускает компания «Ферран», принадлежащая холдингу «Норр».',
    right: [
      claim('production', { producer: 'Ферран', product: 'Преобразователи' }),
      claim('ownership', { owner: 'Норр', owned: 'Ферран' }),
    ],
  },
  {
    id: 'uk-l01',
    text: 'Завод «Орлін», який входить до холдингу «Норр», придбав у компанії «Кастель» 90 манометрів у червні 2022 року.',
    right: [
      supply('Кастель', 'Орлін', 'манометрів', { quantity: '90 манометрів', time: 'червні 2022 року' }),
    ],
  },
  {
    id: 'uk-l02',
    text: 'За даними прокуратури, фірма «Темір» продала прилади заводу «Вільний».',
    right: [supply('Темір', 'Вільний', 'прилади', { speaker: 'прокуратури' })],
  },
  {
    id: 'uk-l03',
    text: 'Шість спектрометрів були відправлені компанією «Кастель» на адресу фірми «Темір» 2 липня 2021 року.',
    right: [
      supply('Кастель', 'Темір', 'спектрометрів', {
        quantity: 'Шість спектрометрів',
        time: '2 липня 2021 року',
      }),
    ],
  },
  {
    id: 'zh-l01',
    text: '2022年6月，奥林炼油厂从意大利制造商卡斯特仪器公司进口了90个压力表。',
    right: [supply('卡斯特仪器公司', '奥林炼油厂', '压力表', { quantity: '90个压力表', time: '2022年6月' })],
  },
  {
    id: 'zh-l02',
    text: '检察官表示，特米尔贸易公司随后将这些压力表转售给沃尔尼兵工厂。',
    right: [supply('特米尔贸易公司', '沃尔尼兵工厂', '压力表', { speaker: '检察官' })],
  },
  {
    id: 'zh-l03',
    text: '卡斯特仪器公司收到特米尔贸易公司支付的61万欧元。',
    right: [],
    wrong: [claim('payment', { payer: '卡斯特仪器公司', payee: '特米尔贸易公司' }, { amount: '61万欧元' })],
  },
  {
    id: 'zh-l04',
    text: '费兰电气公司由诺尔集团控股，主要生产变流器。',
    right: [
      claim('production', { producer: '费兰电气公司', product: '变流器' }),
      claim('ownership', { owner: '诺尔集团', owned: '费兰电气公司' }),
    ],
  },
];
