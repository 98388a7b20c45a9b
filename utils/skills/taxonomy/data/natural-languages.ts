/** Natural languages. Nationalities share the spelling, so most need a cue or a neighbour. */
export const naturalLanguages = `
English~1 | natlang | fluent English; written English; spoken English; business English; proficient in English; command of English; English speaking; fluency in English; native English; English proficiency; English fluency; good English; fluent in English; English communication; Englisch; Englischkenntnisse; anglais; inglese; Engels; engelsk; engelska; angielski; ingles
German~2 | natlang | German language; fluent German; German skills; fluent in German; native German; German-speaking; German knowledge; business German; Deutsch; Deutschkenntnisse; allemand; alemán; tedesco; Duits; tysk; tyska; niemiecki; alemão
French~2 | natlang | French language; fluent French; French skills; fluent in French; native French; French-speaking; fluency in French; Französisch; Französischkenntnisse; français; francese; Frans; fransk; franska; francuski; francês
Spanish~2 | natlang | Spanish language; fluent Spanish; Spanish-speaking; bilingual Spanish; bilingual English/Spanish; Spanish bilingual; native Spanish; fluency in Spanish; Spanisch; espagnol; español; castellano; spagnolo; Spaans; spansk; spanska; hiszpański; espanhol
Italian~2 | natlang | Italian language; fluent Italian; Italian speaking; native Italian; Italienisch; italien; italiano; Italiaans; italiensk; italienska; włoski
Portuguese~2 | natlang | Portuguese language; Brazilian Portuguese; fluent Portuguese; Portuguese speaking; Portugiesisch; portugais; portoghese; Portugees; portugisisk; português; portugalski
Dutch~2 | natlang | Dutch language; fluent Dutch; Dutch-speaking; native Dutch; Niederländisch; néerlandais; neerlandés; olandese; Nederlands; nederlandsk; nederländska; niderlandzki; holandês; Flemish~2
Danish~2 | natlang | Danish language; fluent Danish; Danish speaking; native Danish; Dänisch; danois; danés; danese; Deens; dansk; danska; duński
Swedish~2 | natlang | Swedish language; fluent Swedish; Swedish speaking; native Swedish; Schwedisch; suédois; sueco; svedese; Zweeds; svensk; svenska; szwedzki
Norwegian~2 | natlang | Norwegian language; fluent Norwegian; Norwegian speaking; Norwegisch; norvégien; noruego; norvegese; Noors; norsk; norska; norweski
Finnish~2 | natlang | Finnish language; fluent Finnish; Finnisch; finnois; suomi; finlandese
Icelandic~2 | natlang | Icelandic language
Polish~2 | natlang | Polish language; fluent Polish; native Polish; Polish speaking; Polnisch; polonais; polaco; polacco; Pools~2; polski
Czech~2 | natlang | Czech language; fluent Czech; Tschechisch; tchèque; čeština
Slovak~2 | natlang | Slovak language; fluent Slovak; Slowakisch
Hungarian~2 | natlang | Hungarian language; fluent Hungarian; Ungarisch; magyar
Romanian~2 | natlang | Romanian language; fluent Romanian; Rumänisch; roumain; română
Bulgarian~2 | natlang | Bulgarian language; fluent Bulgarian; Bulgarisch
Greek~2 | natlang | Greek language; fluent Greek; Griechisch; ελληνικά
Croatian~2 | natlang | Croatian language; Kroatisch; hrvatski
Serbian~2 | natlang | Serbian language; Serbisch; srpski
Slovenian~2 | natlang | Slovenian language; Slowenisch; slovene language
Ukrainian~2 | natlang | Ukrainian language; Ukrainisch
Russian~2 | natlang | Russian language; fluent Russian; Russian speaking; Russisch; russe; ruso; русский; rosyjski
Lithuanian~2 | natlang | Lithuanian language
Latvian~2 | natlang | Latvian language
Estonian~2 | natlang | Estonian language
Turkish~2 | natlang | Turkish language; fluent Turkish; Türkisch; turc; türkçe
Arabic~2 | natlang | Arabic language; fluent Arabic; fluent in Arabic; Arabic speaking; Arabic speaker; native Arabic; Arabisch; arabe
Hebrew~2 | natlang | Hebrew language; fluent Hebrew; Hebräisch
Persian~2 | natlang | Farsi; Persian language; Dari~2
Mandarin~1 | natlang | Mandarin Chinese; Chinese language; Chinese~2; Putonghua; fluent Mandarin; Chinesisch; simplified Chinese; Chinese speaking; chinois
Cantonese~1 | natlang | fluent Cantonese; Cantonese speaking
Japanese~2 | natlang | Japanese language; fluent Japanese; Japanese speaking; JLPT~1; Japanisch; japonais
Korean~2 | natlang | Korean language; fluent Korean; Korean speaking; Koreanisch
Vietnamese~2 | natlang | Vietnamese language; Vietnamese speaking
Thai~2 | natlang | Thai language; Thai speaking
Indonesian~2 | natlang | Bahasa Indonesia; Indonesian language
Malay~2 | natlang | Bahasa Malaysia; Malay language; Bahasa Melayu
Tagalog~2 | natlang | Filipino language; Tagalog language
Hindi~1 | natlang | Hindi speaking
Urdu~1 | natlang
Bengali~2 | natlang | Bengali language; Bangla~2
Punjabi~2 | natlang | Punjabi language
Tamil~2 | natlang | Tamil language
Swahili~1 | natlang | Kiswahili
Catalan~2 | natlang | Catalan language; català
Welsh~2 | natlang | Welsh language; Welsh speaking; Cymraeg
Irish language | natlang | Gaeilge; Irish Gaelic
Latin language | natlang | Latin~3
American Sign Language | natlang | ASL~1; ASL fluency | is Sign language
British Sign Language | natlang | BSL~1 | is Sign language
Sign language | natlang | signed language
`;
