import { type Denial, names } from '../lists.ts';

export const brands: Denial = {
  reason:
    'A maker, shop, carrier, bank or other company: its name says who employs, supplies or sells, not what somebody can do.',
  names: names(`
1&1; 3M; Abbott; Abbvie; Accenture; Acer; ActiGraph; Acura; Adafruit; Adidas; Aeroflot; Aeroméxico; AFDIAN; Afterpay;
AIB; Aiqfome; AirAsia; Airbnb; Airbus; Air Canada; Air China; Air France; Air India; Air Serbia; Airtel; Air Transat;
Akasa Air; Albert Heijn; Aldi Nord; Aldi Süd; Alibaba.com; Alienware; AliExpress; Alipay; AMD; American Airlines;
American Express; AMG; Amul; ANA; Analogue; AnkerMake; Anta; Anycubic; APM Terminals; AppGallery; Apple; ARAL; Argos;
Arlo; ASDA; Aston Martin; ASUS; AT&T; Auchan; Audi; Audio-Technica; AutoZone; avianca; AVM; Axis Bank; Baidu; Bambu Lab;
Bank of America; Barclays; Barmenia; Bata; Beats by Dre; Bentley; Betfair; bigbasket; Blackberry; Blibli; Bluesound;
BMW; boAt; Boehringer Ingelheim; Boeing; Bombardier; Booking.com; Boosty; Boots; Bosch; Bose; boulanger; Brenntag; Brex;
British Airways; Broadcom; BT; Bugatti; Buhl; Bukalapak; bunq; Burger King; Burton; BuySellAds; ByteDance; Cadillac;
CaixaBank; Canonical; Cardmarket; Carlsberg Group; Carrefour; Car Throttle; Cash App; Castorama; Caterpillar; Celestron;
Chase; Chedraui; Chevrolet; China Eastern Airlines; China Southern Airlines; Chrysler; Chupa Chups; Citroën; Clarivate;
Clubforce; Coca-Cola; Commerzbank; Commodore; Conekta; Contabo; Continente; Cooler Master; Co-op; Copa Airlines; Coppel;
Cora; Corsair; CountingWorks PRO; Craftsman; Creality; Creative Technology; Cultura; Custom Ink; Dacia; DAF; Darty;
Dazhong Dianping; De'Longhi; D-EDGE; DeepCool; Deliveroo; Dell; Denon; Deutsche Bank; Deutsche Post; Deutsche Telekom;
DHL; Dictionary.com; Digi-Key Electronics; Diners Club; Dior; Discover; DJI; dm; DMM; Dolby; DoorDash; DPD;
DS Automobiles; DTS; Ducati; Dunzo; easyJet; Ecovacs; EDEKA; Eight Sleep; Elavon; E.Leclerc; Elegoo; Elgato; Elsevier;
Emirates; Emlakjet; Epson; Ericsson; Ethiopian Airlines; Etihad Airways; Expedia; Express.com; Fairphone; FamPay;
FareHarbor; FARFETCH; Fawry; FedEx; Ferrari; Ferrari N.V.; Fiat; Fila; Fineco; Firewalla; Fitbit; Fizz; Fluke; Fnac;
Fonoma; foodpanda; Ford; Foursquare; Fozzy; Franprix; FRITZ!; Fujifilm; Fujitsu; G2; G2A; G2G; Galaxus; Gandi; Garmin;
General Electric; General Motors; GL.iNet; Glovo; GoDaddy; Godox; Gojek; Goldman Sachs; Google; Grab; Grand Frais;
Groupon; GSK; Gumtree; H&M; Havells; HCL; HDFC Bank; Headphone Zone; HelloFresh; Helly Hansen; Hepsiemlak; HERE; Hilton;
Hilton Hotels & Resorts; Hitachi; HomeAdvisor; homify; Honda; Hostinger; Hotels.com; Houzz; HP; HSBC; HTC; Huawei;
Hungry Jack's; Husqvarna; HyperX; Hyundai; Iberia; Iceland; ICICI Bank; iFixit; iFood; IKEA; Imou; IndiGo; INFINITI;
InfinityFree; Infosys; Insta360; Instacart; Intel; Intermarche; Ionos; iRobot; IVECO; Jameson; Japan Airlines; JBL; JCB;
Jeep; JET; JetBlue; Jio; John Deere; Jordan; JOUAV; Jovian; JUKE; Just Eat; Kakao; Kasa Smart; Kaufland; Keenetic; KFC;
Kia; Kingston Technology; Klarna; Kleinanzeigen; KLM; Klook; Koc; Kodak; Koenigsegg; KTM; Kueski; Kyocera; LADA;
Lamborghini; Leader Price; Leica; Lenovo; Leroy Merlin; LG; Lidl; LIFX; Li-Ning; Linksys; Lion Air; LOT Polish Airlines;
Lufthansa; Lydia; Lyft; Macy's; Magasins U; Mahindra; MakerBot; MAN; Marriott; Maserati; MasterCard; Matternet; Maytag;
Mazda; McDonald's; McLaren; MediaMarkt; Meituan; Meizu; Mercado Pago; Merck; Meta; MetaFilter; MG; MoneyGram; Monoprix;
Monzo; Moo; Morrisons; Motorola; Movistar; MSI; MSI Business; Müller; N26; Namecheap; NameSilo; Naver; NBB; netcup;
NETGEAR; Netim; Netto; New Balance; Newegg; nextbike; Nike; Nikon; Nissan; Nokia; Norco; Nubank; NZXT; O2; Odido;
OnePlus; OnStar; Opel; OPPO; Orange; Oshkosh; Otto; OYO; Paddy Power; PagSeguro; Panasonic; PAYBACK; Payoneer; Paysafe;
Paytm; Peak Design; Pearson; Pegasus Airlines; Penny; Pets at Home; Peugeot; Philips Hue; PhonePe; Piaggio Group;
Picard Surgelés; PicPay; Pioneer DJ; Polestar; Porkbun; Porsche; Postmates; Puma; Qantas; Qatar Airways; QIWI; Rakuten;
Rakuten Kobo; Ram; Razer; Red Bull; Redragon; Redsys; Reebok; Reliance Industries Limited; Renault; Republic of Gamers;
Revolut; REWE; Rezgo; Rimac Automobili; Ritz Carlton; Robinhood; Roku; Rolls-Royce; Rossmann; Ryanair; S7 Airlines;
Sabanci; Sahibinden; Salla; Sam's Club; Samsung; Samsung Pay; Sartorius; Saturn; Saudia; Scania; Seagate; SEAT;
SeatGeek; Sellfy; Sennheiser; Shopee; SiFive; Silver Airways; Singapore Airlines; Sogou; Sonos; Sony; Soriana;
Southwest Airlines; SpaceX; Sparkasse; SparkFun; Starbucks; Starling Bank; Steelseries; StockX; Stryker; StubHub;
Subaru; SumUp; Supercrease; Supermicro; Suzuki; Swiggy; System76; Tabelog; TableCheck; Taco Bell; Tamiya; Taobao; TAROM;
Tata; Tata Consultancy Services; TaxBuzz; Telefónica; Telenor; Tesco; Tesla; The Boring Company; The North Face;
ThinkPad; Thurgauer Kantonalbank; Ticket Tailor; TietoEVRY; TomTom; Toshiba; TourBox; Toyota; TP-Link; Tripadvisor;
Trip.com; trivago; trulia; Trusted Shops; Trustpilot; TUI; Turkish Airlines; TUXEDO Computers; Uber; Uber Eats;
Under Armour; Unilever; Uniqlo; United Airlines; UPS; Vauxhall; Veepee; Venmo; Verizon; Vestel; Victron Energy; Vinted;
Virgin; Virgin Atlantic; Virgin Media; Visa; Viva Wallet; Vivint; vivo; Vodafone; voelkner; Volkswagen; Volvo; WALKMAN;
WebMoney; Wells Fargo; WEMO; Western Union; WeTransfer; Wipro; Wise; Wizz Air; Wyze; Xendit; Xiaomi; XO; Yale;
Yamaha Corporation; Yamaha Motor Corporation; Yelp; Yr; Zalando; Zara; Zazzle; Zebra Technologies; ZecTrix; Zelle;
Zensar; Zerodha; Ziggo; Zilch; Zillow; Zingat; Zomato; ŠKODA; Żabka
`),
};
