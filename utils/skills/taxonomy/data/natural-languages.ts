/** Natural languages. Nationalities share the spelling, so most need a cue or a neighbour. */
export const naturalLanguages = `
English~1 | natlang | fluent English; written English; spoken English; command of English; English speaking; fluency in English; English proficiency; English fluency; good English; fluent in English; English communication; ingles | esco http://data.europa.eu/esco/skill/6d3edede-8951-4621-a835-e04323300fa0
German~2 | natlang | German language; fluent in German | esco http://data.europa.eu/esco/skill/4812a4ea-dc55-4dc6-b9b0-4a59bba2c647
French~2 | natlang | French language; fluent in French | esco http://data.europa.eu/esco/skill/e747e77e-0ea1-4001-8b07-1d11946b5f1b
Spanish~2 | natlang | Spanish language | esco http://data.europa.eu/esco/skill/14ee9f76-3524-43d5-8a1a-5ba8283f8bd7
Italian~2 | natlang | Italian language | esco http://data.europa.eu/esco/skill/87219dfe-a21c-4160-8cc8-1eabf9b16b44
Portuguese~2 | natlang | Portuguese language; Brazilian Portuguese | esco http://data.europa.eu/esco/skill/584c13e8-fd06-4ca3-a45b-cca5b2f147a7
Dutch~2 | natlang | Dutch language
Danish~2 | natlang | Danish language
Swedish~2 | natlang | Swedish language | esco http://data.europa.eu/esco/skill/7ee51257-8947-4b69-9bdf-322baf0a6398
Norwegian~2 | natlang | Norwegian language
Finnish~2 | natlang | Finnish language; Finnisch
Icelandic~2 | natlang | Icelandic language
Polish~2 | natlang | Polish language; Pools~2
Czech~2 | natlang | Czech language
Slovak~2 | natlang | Slovak language
Hungarian~2 | natlang | Hungarian language
Romanian~2 | natlang | Romanian language
Bulgarian~2 | natlang | Bulgarian language
Greek~2 | natlang | Greek language
Croatian~2 | natlang | Croatian language
Serbian~2 | natlang | Serbian language; srpski
Slovenian~2 | natlang
Ukrainian~2 | natlang | Ukrainian language
Russian~2 | natlang | Russian language; Russian speaking
Lithuanian~2 | natlang | Lithuanian language
Latvian~2 | natlang | Latvian language
Estonian~2 | natlang | Estonian language
Turkish~2 | natlang | Turkish language
Arabic~2 | natlang | Arabic language; fluent in Arabic; Arabic speaking; Arabic speaker; native Arabic
Hebrew~2 | natlang | Hebrew language
Persian~2 | natlang | Farsi
Mandarin~1 | natlang | Chinese~2
Cantonese~1 | natlang | Cantonese speaking
Japanese~2 | natlang | Japanese language; JLPT~1
Korean~2 | natlang | Korean language
Vietnamese~2 | natlang | Vietnamese language; Vietnamese speaking
Thai~2 | natlang | Thai language; Thai speaking
Indonesian~2 | natlang | Bahasa Indonesia
Malay~2 | natlang
Tagalog~2 | natlang
Hindi~1 | natlang | Hindi speaking
Urdu~1 | natlang
Bengali~2 | natlang | Bengali language
Punjabi~2 | natlang | Punjabi language
Tamil~2 | natlang | Tamil language
Swahili~1 | natlang | Kiswahili
Catalan~2 | natlang | Catalan language; català
Welsh~2 | natlang | Welsh language; Cymraeg
Irish language | natlang | Gaeilge
Latin language | natlang | Latin~3
American Sign Language | natlang | ASL~1 | is Sign language
British Sign Language | natlang | BSL~1 | is Sign language
Sign language | natlang
`;
