/**
 * Common given names, family names and words of company names by culture, to make ordinary names of. Public knowledge:
 * the commonest names as national statistics and Wikipedia's lists of most common given names and surnames give them
 * (US Social Security and Census, ONS, INE, INSEE, Destatis, GUS, ISTAT, Rosstat-based counts, TÜİK, Statistics Korea,
 * the Chinese Ministry of Public Security's yearly report, IBGE, PSA and others); no list of people was used.
 */
const words = (text) => text.trim().split(/\s+/u);

export const PEOPLE = {
  english: {
    share: 14,
    order: 'given family',
    given: words(
      'James Mary John Patricia Robert Jennifer Michael Linda William Elizabeth David Barbara Richard Susan Joseph Jessica Thomas Sarah Charles Karen Christopher Nancy Daniel Lisa Matthew Betty Anthony Margaret Mark Sandra Donald Ashley Steven Kimberly Paul Emily Andrew Donna Joshua Michelle Kenneth Dorothy Kevin Carol Brian Amanda George Melissa Edward Deborah Oliver Olivia Harry Amelia Jack Isla Noah Ava Leo Grace',
    ),
    family: words(
      'Smith Johnson Williams Brown Jones Davis Miller Wilson Moore Taylor Anderson Thomas Jackson White Harris Martin Thompson Robinson Clark Lewis Lee Walker Hall Allen Young King Wright Scott Green Baker Adams Nelson Hill Campbell Mitchell Roberts Carter Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers Morgan Cooper Peterson Reed Bailey Bell Kelly Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray Hughes Price Sanders Foster Ross Powell Sullivan Russell Hughes',
    ),
  },
  spanish: {
    share: 10,
    order: 'given family family',
    given: words(
      'José María Juan Ana Antonio Carmen Luis Laura Carlos Isabel Manuel Lucía Francisco Marta Javier Elena Miguel Paula Jorge Sofía Pedro Andrea Alejandro Daniela Fernando Valentina Rafael Gabriela Ricardo Camila Diego Natalia Sergio Patricia Roberto Rosa Andrés Claudia Pablo Adriana Eduardo Teresa Raúl Silvia Óscar Beatriz',
    ),
    family: words(
      'García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos Lozano Guerrero Cano Prieto Méndez Cruz Herrera Flores Vega Rojas Vargas Mendoza Reyes Aguilar',
    ),
  },
  portuguese: {
    share: 5,
    order: 'given family family',
    given: words(
      'João Maria José Ana António Francisca Carlos Antónia Paulo Adriana Pedro Juliana Lucas Márcia Luiz Fernanda Marcos Patrícia Luís Aline Gabriel Sandra Rafael Camila Daniel Amanda Marcelo Bruna Bruno Jéssica Eduardo Letícia Felipe Júlia Rodrigo Luciana Manoel Vanessa Tiago Mariana',
    ),
    family: words(
      'Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Ribeiro Carvalho Almeida Lopes Soares Fernandes Vieira Barbosa Rocha Dias Nascimento Andrade Moreira Nunes Marques Machado Mendes Freitas Cardoso Ramos Gonçalves Santana Teixeira Correia Pinto Costa Moura Cavalcanti Campos Batista',
    ),
  },
  german: {
    share: 6,
    order: 'given family',
    given: words(
      'Peter Ursula Michael Karin Thomas Helga Andreas Sabine Wolfgang Ingrid Klaus Renate Jürgen Monika Stefan Susanne Christian Gisela Uwe Petra Werner Birgit Frank Andrea Manfred Claudia Hans Anna Markus Julia Matthias Katharina Lukas Lena Felix Laura Maximilian Hannah Jonas Lea',
    ),
    family: words(
      'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel',
    ),
  },
  french: {
    share: 6,
    order: 'given family',
    given: words(
      'Jean Marie Pierre Jeanne Michel Françoise André Monique Philippe Catherine Alain Nathalie Bernard Isabelle Jacques Sylvie Daniel Jacqueline Patrick Anne Nicolas Martine Christophe Valérie Laurent Sandrine Frédéric Céline Julien Stéphanie Sébastien Aurélie Thomas Camille Lucas Léa Hugo Chloé Louis Manon',
    ),
    family: words(
      'Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefèvre Faure André Mercier Blanc Guérin Boyer Garnier Chevalier François Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry Roussel Mathieu Gautier Masson',
    ),
  },
  italian: {
    share: 4,
    order: 'given family',
    given: words(
      'Giuseppe Maria Giovanni Anna Antonio Giuseppina Mario Rosa Luigi Angela Francesco Giovanna Angelo Teresa Vincenzo Lucia Pietro Carmela Salvatore Caterina Carlo Francesca Franco Paola Domenico Antonella Bruno Laura Paolo Elena Michele Sara Giorgio Giulia Marco Chiara Andrea Martina Luca Alessia',
    ),
    family: words(
      'Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De\u00a0Luca Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola De\u00a0Santis Marchetti Parisi',
    ),
  },
  polish: {
    share: 4,
    order: 'given family',
    given: words(
      'Anna Piotr Maria Krzysztof Katarzyna Andrzej Małgorzata Tomasz Agnieszka Paweł Barbara Jan Ewa Michał Krystyna Marcin Magdalena Jakub Elżbieta Adam Joanna Łukasz Aleksandra Marek Zofia Grzegorz Monika Mateusz Teresa Stanisław',
    ),
    family: words(
      'Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski Wojciechowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek Jabłoński Wróbel Nowakowski Majewski Olszewski',
    ),
  },
  russian: {
    share: 8,
    order: 'given patronymic? family',
    scripts: ['latin', 'cyrillic'],
    given: words(
      'Aleksandr Sergey Dmitry Andrey Aleksey Maksim Evgeny Ivan Mikhail Artem Vladimir Nikolay Pavel Roman Oleg Denis Igor Anton Kirill Konstantin Viktor Yury Anatoly Vasily Stanislav Nikita Ilya Egor Vadim Ruslan',
    ),
    patronymic: words(
      'Aleksandrovich Sergeevich Dmitrievich Andreevich Alekseevich Ivanovich Mikhailovich Vladimirovich Nikolaevich Pavlovich Viktorovich Yurievich Anatolievich Vasilievich Petrovich',
    ),
    family: words(
      'Ivanov Smirnov Kuznetsov Popov Vasiliev Petrov Sokolov Mikhailov Novikov Fedorov Morozov Volkov Alekseev Lebedev Semenov Egorov Pavlov Kozlov Stepanov Nikolaev Orlov Andreev Makarov Nikitin Zakharov Zaitsev Soloviev Borisov Yakovlev Grigoriev Romanov Vorobiev Sergeev Kuzmin Frolov Aleksandrov Dmitriev Korolev Gusev Kiselev Ilyin Maksimov Polyakov Sorokin Vinogradov Kovalev Belov Medvedev Antonov Tarasov',
    ),
    cyrillic: {
      given: words(
        'Александр Сергей Дмитрий Андрей Алексей Максим Евгений Иван Михаил Артём Владимир Николай Павел Роман Олег Денис Игорь Антон Кирилл Константин Виктор Юрий Анатолий Василий Станислав Никита Илья Егор Вадим Руслан',
      ),
      patronymic: words(
        'Александрович Сергеевич Дмитриевич Андреевич Алексеевич Иванович Михайлович Владимирович Николаевич Павлович Викторович Юрьевич Анатольевич Васильевич Петрович',
      ),
      family: words(
        'Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев Лебедев Семёнов Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Зайцев Соловьёв Борисов Яковлев Григорьев Романов Воробьёв Сергеев Кузьмин Фролов Королёв Гусев Киселёв Ильин Максимов Поляков Сорокин Виноградов Ковалёв Белов Медведев Антонов Тарасов',
      ),
    },
  },
  ukrainian: {
    share: 3,
    order: 'given family',
    given: words(
      'Oleksandr Serhii Volodymyr Andrii Mykola Ivan Yurii Viktor Vasyl Mykhailo Olena Tetiana Nataliia Iryna Oksana Svitlana Olha Liudmyla Halyna Mariia Dmytro Bohdan Taras Yaroslav Maksym Artem Anastasiia Yuliia Kateryna Sofiia',
    ),
    family: words(
      'Melnyk Shevchenko Kovalenko Boiko Bondarenko Tkachenko Kovalchuk Kravchenko Oliinyk Shevchuk Koval Polishchuk Bondar Tkachuk Moroz Marchenko Lysenko Rudenko Savchenko Petrenko Kravchuk Klymenko Ponomarenko Savchuk Vasylenko Sydorenko Havryliuk Pavlenko Karpenko Khomenko',
    ),
  },
  arabic: {
    share: 8,
    order: 'given given family',
    given: words(
      'Mohammed Ahmed Ali Mahmoud Omar Hassan Hussein Ibrahim Khaled Abdullah Youssef Mustafa Fatima Aisha Maryam Zainab Khadija Noor Layla Sara Tariq Samir Karim Rami Walid Bilal Hamza Ziad Faisal Nasser Salim Jamal Adel Amir Bassam Fadi Hani Imad Majid Nabil Rashid Saad Yasser Huda Rania Samira Salma Amina',
    ),
    family: words(
      'Al-Masri Haddad Khoury Mansour Nasser Saleh Hamdan Awad Khalil Darwish Najjar Sabbagh Shaheen Aziz Al-Sayed Abdelrahman Al-Hashimi Al-Najjar Qasim Barakat Hamad Jaber Al-Otaibi Al-Qahtani Al-Harbi Al-Ghamdi Al-Zahrani Al-Shehri Al-Dosari Suleiman Ismail Farouk El-Sherif Fawzi Gaber Zaki Bakri Shami Halabi Tamimi',
    ),
  },
  persian: {
    share: 3,
    order: 'given family',
    given: words(
      'Ali Mohammad Reza Hossein Mehdi Amir Hassan Ahmad Saeed Hamid Fatemeh Zahra Maryam Leila Narges Sara Masoud Behrouz Davood Farhad Kamran Nima Omid Parisa Shirin Arash Babak Ehsan Golnaz Nasrin',
    ),
    family: words(
      'Mohammadi Hosseini Ahmadi Rezaei Karimi Moradi Jafari Rahimi Hashemi Ebrahimi Mousavi Sadeghi Heidari Ghasemi Akbari Kazemi Rostami Asadi Norouzi Soltani Farahani Tehrani Shirazi Yazdani Amini Bagheri Mahdavi Nazari Zamani Abbasi',
    ),
  },
  turkish: {
    share: 4,
    order: 'given family',
    given: words(
      'Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim Murat Ömer Yusuf Fatma Ayşe Emine Hatice Zeynep Elif Meryem Merve Zehra Esra Emre Burak Okan Serkan Cem Kaan Deniz Selin Ece Gül',
    ),
    family: words(
      'Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz Çakır Erdoğan Acar Güneş Aktaş Bulut Keskin Avcı',
    ),
  },
  chinese: {
    share: 8,
    order: 'family given',
    scripts: ['latin', 'han'],
    given: words(
      'Wei Fang Na Xiuying Min Jing Li Qiang Lei Jun Yang Yong Yan Jie Juan Tao Ming Chao Xiulan Xia Ping Gang Guiying Hao Ting Xin Zihan Yuxuan Jianguo Xiaohong Xiaoming Zhiqiang Lihua Weimin Haiyan Guoqiang Jianhua Meiling Yufei Zhenhua',
    ),
    family: words(
      'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Feng Han Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lü Ding Ren Lu Yao Shen',
    ),
    han: {
      given: words(
        '伟 芳 娜 秀英 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀兰 霞 平 刚 桂英 浩 婷 鑫 子涵 宇轩 建国 晓红 小明 志强 丽华 为民 海燕 国强 建华 美玲 雨菲 振华',
      ),
      family: words(
        '王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 邓 冯 韩 曹 彭 曾 肖 田 董 潘 袁 蔡 蒋 余 杜 叶 程 魏 苏 吕 丁 任 卢 姚 沈',
      ),
    },
  },
  korean: {
    share: 3,
    order: 'family given',
    given: words(
      'Min-jun Seo-yeon Ji-hoon Ji-woo Hyun-woo Soo-jin Sung-ho Mi-kyung Young-ho Young-hee Jin-woo Eun-ji Dong-hyun Hye-jin Sang-hoon Yu-na Jae-hyun Ha-eun Kyung-soo Bo-ra Tae-hyung Da-hye Joon-ho Na-yeon',
    ),
    family: words(
      'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Jeon Ko Moon Son Bae',
    ),
  },
  japanese: {
    share: 3,
    order: 'given family',
    given: words(
      'Hiroshi Yoko Takashi Keiko Kenji Kazuko Akira Sachiko Makoto Michiko Satoshi Yumiko Kazuo Emi Haruto Yui Sota Hina Yuto Aoi Ren Sakura Daiki Misaki Shota Nanami Kenta Ayaka Takumi Mai',
    ),
    family: words(
      'Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Saito Matsumoto Inoue Kimura Hayashi Shimizu Yamazaki Mori Abe Ikeda Hashimoto Ishikawa Maeda Fujita Ogawa Okada',
    ),
  },
  vietnamese: {
    share: 3,
    order: 'family middle given',
    middle: words('Văn Thị Hữu Đức Minh Ngọc Thanh Quang Xuân Hoàng'),
    given: words(
      'Anh Hùng Dũng Hải Nam Long Tuấn Hương Lan Mai Linh Trang Thảo Hoa Phương Hà Bình Sơn Khoa Phúc',
    ),
    family: words('Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý'),
  },
  indian: {
    share: 6,
    order: 'given family',
    given: words(
      'Rahul Priya Amit Neha Rajesh Sunita Suresh Anita Sanjay Pooja Vijay Kavita Ramesh Deepa Anil Meena Manoj Rekha Arun Lakshmi Ravi Shanti Vikram Asha Arjun Divya Rohan Ananya Karthik Swati Mohan Geeta Nitin Shreya Ashok Usha',
    ),
    family: words(
      'Sharma Kumar Singh Patel Gupta Verma Reddy Nair Iyer Rao Das Mukherjee Banerjee Chatterjee Ghosh Mehta Shah Joshi Desai Kulkarni Patil Yadav Mishra Pandey Tiwari Chauhan Agarwal Jain Malhotra Kapoor Khanna Bhatt Pillai Menon Naidu Choudhary',
    ),
  },
  african: {
    share: 4,
    order: 'given family',
    given: words(
      'Kwame Ama Kofi Akosua Chinedu Ngozi Emeka Amaka Oluwaseun Folake Tunde Yetunde Thabo Lerato Sipho Nomsa Juma Amina Baraka Neema Mamadou Awa Ousmane Fatou Ibrahima Mariam Tadesse Almaz Bekele Hiwot',
    ),
    family: words(
      'Mensah Owusu Boateng Asante Okafor Okeke Adeyemi Ogunleye Eze Nwosu Dlamini Nkosi Mokoena Ndlovu Mwangi Otieno Kamau Wanjiru Diallo Traoré Keita Camara Diop Ndiaye Sow Tesfaye Gebre Haile Alemu Abebe',
    ),
  },
  indonesian: {
    share: 2,
    order: 'given family',
    given: words(
      'Budi Siti Agus Dewi Andi Sri Eko Wati Bambang Rina Hendra Yanti Joko Lestari Rudi Putri Wahyu Indah Dedi Ayu',
    ),
    family: words(
      'Santoso Wijaya Susanto Hidayat Setiawan Saputra Kurniawan Nugroho Gunawan Halim Siregar Nasution Simanjuntak Pratama Lubis Rahayu Purnomo Hartono Utomo Suryadi',
    ),
  },
};

export const COMPANIES = {
  latin: {
    share: 6,
    core: words(
      'Summit Pioneer Evergreen Riverside Lakeside Maple Cedar Harbor Liberty Heritage Premier Apex Pinnacle Horizon Sunrise Silver Golden Blue Green Red Crystal Phoenix Eagle Falcon Lion Star Global United Northern Southern Eastern Western Pacific Atlantic Alpine Nordic Baltic Central Metro Urban Classic Modern Prime First Capital Royal Crown Diamond Emerald Sapphire Quantum Nova Vertex Zenith Orion Delta Omega Alpha Sigma Titan Vanguard Keystone Cornerstone Bridge Anchor Beacon Compass Meridian Oak Willow Brook Valley Stone Iron Copper',
    ),
    business: words(
      'Trading Logistics Engineering Consulting Solutions Technologies Systems Industries Construction Services Foods Textiles Electronics Energy Shipping Transport Properties Investments Partners Holdings Media Design Software Pharma Automotive Chemicals Packaging Furniture Travel Security Marketing Printing Medical Plastics Steel',
    ),
    forms: ['Ltd', 'LLC', 'Inc', 'GmbH', 'SA', 'Srl', 'BV', 'Co Ltd', 'Pty Ltd', 'Corp', 'AG', 'Limited'],
  },
  owners: {
    share: 4,
    forms: [
      '& Sons Ltd',
      'Brothers LLC',
      'Trading Co',
      'Consulting GmbH',
      'Construction Inc',
      'Transport SA',
      'Engineering Ltd',
      'Group',
    ],
  },
  russian: {
    share: 3,
    core: words(
      'Вектор Альянс Гранд Стройком Восход Прогресс Импульс Меридиан Горизонт Лидер Мастер Феникс Орион Сфера Эталон Триумф Авангард Радуга Север Юг Регион Партнёр Оптима Техно Ресурс Квант Заря Маяк Родник Кристалл',
    ),
    business: words('Строй Трейд Сервис Логистика Авто Агро Торг Инвест Мебель Продукт Транс Снаб'),
    forms: ['ООО', 'АО', 'ЗАО', 'ПАО'],
  },
  chinese: {
    share: 2,
    place: words(
      'Shenzhen Guangzhou Shanghai Beijing Hangzhou Ningbo Suzhou Dongguan Qingdao Xiamen Foshan Wuhan Chengdu Tianjin',
    ),
    core: words(
      'Huaxin Jinda Hengtai Shunfeng Yongsheng Xinyuan Deli Guangming Haoyu Tianhe Jiahe Longteng Zhongxing Ruida Fuda Kaixin Mingda Dongfang Xinghua Hongsheng',
    ),
    business: words(
      'Electronics Technology Trading Machinery Textile Furniture Lighting Plastic Hardware Packaging Garment Toys',
    ),
    forms: ['Co., Ltd', 'Co Ltd', 'Limited'],
  },
};
