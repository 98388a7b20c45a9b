/** Marketing: strategy, brand, content, digital channels, advertising, PR, tools, credentials. */
export const marketing = `
# strategy and brand
Marketing | field
Marketing strategy | method | marketing plans; strategic marketing; marketing planning
Brand management | method | branding; brand strategy; brand building; brand development; brand awareness; brand identity; brand guidelines; brand manager; brand marketing
Product marketing | method | product messaging; PMM~1; value proposition; messaging and positioning; sales collateral; positioning and messaging; battlecards
Market segmentation | method | customer segmentation; segmentation targeting positioning; audience segmentation; audience targeting; buyer personas; target audience analysis; marketing segmentation
Consumer behaviour | field | consumer behavior; buyer behaviour; shopper insights; consumer psychology; customer behaviour; customer insight; customer behavior; shopper marketing; consumer insight
Marketing research methods | method | focus groups; brand tracking; questionnaires; quantitative research; qualitative research; primary research; ad testing
Survey tools | tool | survey software
SurveyMonkey | tool |  | is Survey tools
Qualtrics | tool |  | is Survey tools
Typeform | tool |  | is Survey tools
LimeSurvey | tool |  | is Survey tools
Microsoft Forms | tool |  | is Survey tools
Alchemer | tool |  | is Survey tools
Jotform | tool |  | is Survey tools
Syndicated market data | platform
Nielsen | platform | NielsenIQ | is Syndicated market data
IRI data | platform | Circana | is Syndicated market data
Kantar | platform |  | is Syndicated market data
Euromonitor | platform |  | is Syndicated market data
comScore | platform |  | is Syndicated market data
Mintel | platform |  | is Syndicated market data
Numerator | platform |  | is Syndicated market data
Statista | platform |  | is Syndicated market data
# communication
Communications management | field | corporate communications; strategic communications; internal communications; communication strategy; communications plans; communication planning; employee communications; external communications; executive communications
Public relations | field | PR~2; PR campaigns; public affairs; publicist; PR agency; PR strategy; PR experience; publicity; external relations
Media relations | method | press releases; press relations; press office; media pitching; media outreach; press conferences; media inquiries; media enquiries; press enquiries
Cision | tool |  | is Media databases
Meltwater | tool |  | is Media databases
Muck Rack | tool |  | is Media databases
PR Newswire | tool |  | is Media databases
Vocus | tool |  | is Media databases
Gorkana | tool |  | is Media databases
Public policy communication | method | government relations; lobbying; government affairs; political communications; political campaigns; legislative affairs; campaigning; advocacy campaigns
Content marketing | method | content strategy; content creation; content planning; content development; content production marketing; digital content; content calendars; editorial calendar; branded content
Copywriting | method | copywriter; ad copy; writing copy; sales copy; web copy; marketing copy; persuasive writing; copy writing; compelling copy
Storytelling in marketing | method | brand storytelling; brand narrative; data storytelling marketing
Marketing collateral | method | marketing materials; brochures; flyers; promotional materials; newsletters; leaflets; sales materials; print collateral; catalogues production
# digital
Digital marketing | field | online marketing; internet marketing; e-marketing; digital marketer; digital campaigns; web marketing; digital channels; digital media
Search engine optimisation | method | SEO~1; search engine optimization; link building; keyword research; organic search; backlinks; keyword analysis; seo; on-page optimization
Search engine marketing | method | SEM~2; paid search; PPC~1; pay-per-click; search marketing; SEA~2; SEM/SEO; search advertising; SEM campaigns
Paid social | method | social media advertising; social ads; Facebook advertising; social advertising; social media ads
Online advertising | field | digital advertising; display advertising; banner ads; programmatic; real-time bidding; adtech; ad tech; retargeting; remarketing
Advertising | field | ad campaigns; above the line; ATL/BTL; below the line; creative agency; agency side
Media planning | method | media buying; media strategy; media planner; media buyer; media plans; media mix modelling; media agency; marketing mix modeling; marketing mix modelling
Google Ads | tool | AdWords; Google Search Ads; Google Display Network; Google Shopping; Google PPC; Performance Max; Google advertising | is Advertising platforms
Meta Ads | tool | Facebook Ads; Instagram ads; Facebook Business Manager; Meta Business Suite; Meta Business Manager; FB Ads; Facebook ad campaigns; Facebook Pixel; Facebook Business Suite | is Advertising platforms
LinkedIn Ads | tool | LinkedIn Campaign Manager; LinkedIn advertising; LinkedIn Marketing Solutions | is Advertising platforms
Microsoft Advertising | tool | Bing Ads; Bing advertising | is Advertising platforms
TikTok Ads | tool |  | is Advertising platforms
Snapchat Ads | tool |  | is Advertising platforms
Pinterest Ads | tool |  | is Advertising platforms
Twitter Ads | tool | X Ads | is Advertising platforms
YouTube Ads | tool | YouTube advertising | is Advertising platforms
Reddit Ads | tool |  | is Advertising platforms
Quora Ads | tool |  | is Advertising platforms
Amazon Advertising | tool | Amazon Ads; Amazon PPC; Amazon Marketing Services; Amazon sponsored products; Amazon DSP | is Advertising platforms
Programmatic platforms | tool | demand-side platform; DSP~2
The Trade Desk | tool |  | is Programmatic platforms
DV360 | tool | Display & Video 360 | is Programmatic platforms
Google Marketing Platform | tool | DoubleClick | is Programmatic platforms
Campaign Manager 360 | tool |  | is Programmatic platforms
Search Ads 360 | tool | SA360 | is Programmatic platforms
Criteo | tool |  | is Programmatic platforms
Google Ad Manager | tool |  | is Programmatic platforms
MediaMath | tool |  | is Programmatic platforms
Advertising platforms | tool | ad platforms; paid media platforms; ads platforms; ad servers; ad managers
SEO software | tool
Semrush | tool |  | is SEO software
Ahrefs | tool |  | is SEO software
Moz~1 | tool |  | is SEO software
Screaming Frog | tool |  | is SEO software
Majestic SEO | tool |  | is SEO software
Yoast | tool |  | is SEO software
SpyFu | tool |  | is SEO software
SE Ranking | tool |  | is SEO software
BrightEdge | tool |  | is SEO software
SimilarWeb | tool |  | is SEO software
Google Trends | tool |  | is SEO software
Google Keyword Planner | tool | Keyword Planner | is SEO software
Google Search Console | tool | Search Console; GSC~2; webmaster tools
Social media marketing | method | social media; SMM~2; social networks; social marketing; organic social; social networking; social content; social channels; social platforms
Social media tools | tool | social media scheduling; social listening
Hootsuite | tool |  | is Social media tools
Buffer social | tool |  | is Social media tools
Sprout Social | tool |  | is Social media tools
Sprinklr | tool |  | is Social media tools
Later social | tool |  | is Social media tools
Khoros | tool |  | is Social media tools
Agorapulse | tool |  | is Social media tools
Brandwatch | tool |  | is Social media tools
Community management | method | community manager; online communities; community moderation; community engagement online; Discord community; forum moderation; content moderation; trust and safety; community building
Influencer marketing | method | creator partnerships; brand ambassadors; ambassador programs; influencers; blogger outreach
Affiliate marketing | method | affiliate management; affiliate networks; partner marketing; CJ Affiliate; performance partnerships; Awin; Impact.com; Rakuten affiliate; affiliate programs
Email marketing | method | e-mail marketing; email campaigns; newsletters marketing; drip campaigns; email automation; email deliverability; e-newsletters; CRM marketing; lifecycle marketing
Mailchimp | tool | Mail Chimp | is Email marketing tools
Klaviyo | tool | Klayvio | is Email marketing tools
Constant Contact | tool |  | is Email marketing tools
Campaign Monitor | tool |  | is Email marketing tools
AWeber | tool |  | is Email marketing tools
ConvertKit | tool |  | is Email marketing tools
GetResponse | tool |  | is Email marketing tools
Emma email | tool |  | is Email marketing tools
MailerLite | tool |  | is Email marketing tools
Brevo | tool | Sendinblue | is Email marketing tools
ActiveCampaign | tool | Active Campaign | is Email marketing tools
Email marketing tools | tool | email service provider; email marketing platform; ESP~2; email marketing systems; email platforms
Marketo | platform |  | is Marketing automation platforms
Oracle Eloqua | platform | Eloqua | is Marketing automation platforms
Adobe Campaign | platform | Neolane; Adobe Journey Optimizer | is Marketing automation platforms
Braze | platform | Appboy | is Marketing automation platforms
Iterable~2 | platform |  | is Marketing automation platforms
Leanplum | platform |  | is Marketing automation platforms
Customer.io | platform |  | is Marketing automation platforms
MoEngage | platform |  | is Marketing automation platforms
Airship marketing | platform |  | is Marketing automation platforms
CleverTap | platform |  | is Marketing automation platforms
Emarsys | platform |  | is Marketing automation platforms
Oracle Responsys | platform | Responsys | is Marketing automation platforms
Demand generation | method | demand gen; lead gen marketing; inbound marketing; growth marketing; customer acquisition; growth hacking; user acquisition; marketing funnels; outbound marketing
Account-based marketing | method | ABM~1; Demandbase; 6sense
B2B marketing | field | business-to-business marketing; B2B~2; industrial marketing; B2B campaigns; technology marketing; SaaS marketing; B2B/B2C; B2B and B2C; B2B digital marketing
Consumer marketing | field | B2C marketing; FMCG marketing; CPG marketing; direct-to-consumer; DTC~2; D2C~2; consumer goods marketing; B2C~2
Consumer goods industry | field | FMCG~1; consumer packaged goods; CPG~1; consumer goods; consumer products
Field marketing | method | experiential marketing; brand activation; trade marketing; product demonstrations marketing; sampling campaigns; local marketing; promotional campaigns; guerrilla marketing; grassroots marketing
Direct marketing | method | direct mail; database marketing; telemarketing campaigns; direct response; loyalty programs; loyalty programmes; customer loyalty; loyalty marketing
Conversion rate optimisation | method | CRO~2; conversion rate optimization; conversion optimization; conversion optimisation; landing pages; Unbounce; website optimization; website optimisation; Instapage
Marketing analytics | method | campaign analysis; attribution modelling; marketing attribution; campaign reporting; marketing metrics; marketing ROI; campaign performance; multi-touch attribution; attribution modeling
Campaign management | method | campaign planning; campaign execution; integrated campaigns; multichannel campaigns; multi-channel marketing; omnichannel marketing; integrated marketing; cross-channel campaigns; campaign manager
Marketing operations | method | MarTech; marketing technology; MOPs~1; marketing budget; marketing project management; traffic management marketing; marketing systems; marketing tech stack; marketing tools
E-commerce management | field | ecommerce; e-commerce; online retail; eBay; Etsy; online merchandising; product listings; online store; Seller Central
Website management | method | website administration; website editing; site management web; updating websites; managing websites
Nonprofit fundraising | method | fundraising; donor relations; major gifts; donor stewardship; capital campaigns; annual giving; fund raising; donor management; planned giving
Multicultural marketing | method | international marketing; global marketing; export marketing; regional marketing; global campaigns
# credentials
Google Ads certification | certification | Google Ads Search Certification; AdWords certification; Google Ads certified; AdWords certified; Google Ads Display Certification; Google Ads Video Certification; Google Ads Measurement Certification; Google Ads Apps Certification; Shopping Ads Certification | proves Google Ads, Search engine marketing
Google Analytics certification | certification | GAIQ~1; Google Analytics Individual Qualification; Google Analytics certified; GA certification; GA4 certification; Google Analytics IQ | proves Google Analytics
Google Digital Marketing Certificate | certification | Google Digital Marketing & E-commerce; Google Digital Garage; Fundamentals of Digital Marketing | proves Digital marketing, E-commerce management
HubSpot Inbound Marketing certification | certification | HubSpot Digital Marketing Certification | proves Demand generation, Digital marketing
HubSpot Content Marketing certification | certification |  | proves Content marketing
HubSpot Email Marketing certification | certification |  | proves Email marketing
HubSpot Social Media certification | certification | HubSpot Social Media Marketing Certification | proves Social media marketing
HubSpot SEO certification | certification |  | proves Search engine optimisation
HubSpot Marketing Software certification | certification | HubSpot Marketing Hub certification | proves HubSpot CRM, Marketing automation platforms
Meta Certified Digital Marketing Associate | certification | Facebook Blueprint; Facebook Certified Digital Marketing Associate; Meta Blueprint; Meta certification; Meta Certified; Blueprint certification | proves Meta Ads, Paid social
Meta Certified Media Buying Professional | certification | Facebook Certified Buying Professional | proves Meta Ads, Paid social, Media planning
Meta Certified Creative Strategy Professional | certification |  | proves Meta Ads
Meta Certified Marketing Science Professional | certification |  | proves Marketing analytics, Meta Ads
Hootsuite certification | certification | Hootsuite Social Marketing Certification; Hootsuite Platform Certification; Hootsuite certified | proves Social media marketing, Social media tools
Semrush certification | certification | Semrush SEO Certification; Semrush Academy; SEMrush certified | proves SEO software, Search engine optimisation
Amazon Ads certification | certification | Amazon Ads Foundations Certification; Amazon Advertising certification; Amazon Ads Sponsored Ads certification | proves Amazon Advertising
Microsoft Advertising certification | certification | Microsoft Advertising Search Certification; Bing Ads certification; Microsoft Advertising Certified Professional | proves Microsoft Advertising, Search engine marketing
LinkedIn Marketing certification | certification | LinkedIn Marketing Strategy Certification; LinkedIn Marketing Labs | proves LinkedIn Ads
Certified Digital Marketing Professional | certification | Digital Marketing Institute diploma; DMI certification; CDMP DMI; Digital Marketing Institute certification | proves Digital marketing, Content marketing
SEO Specialization | certification |  | proves Search engine optimisation
Digital Marketing Specialization | certification | Digital Marketing Nanodegree | proves Digital marketing
CIM qualification | certification | Chartered Institute of Marketing; CIM diploma; Chartered Marketer; CIM qualified; CIM certificate; CIM Level 4 | proves Marketing, Marketing strategy
AMA Professional Certified Marketer | certification | PCM certification; Professional Certified Marketer | proves Marketing
Accredited in Public Relations | certification | APR accreditation; APR~2; CIPR~1; PRSA accreditation | proves Public relations
Certified Fund Raising Executive | certification | CFRE~1 | proves Nonprofit fundraising
IAB certification | certification | IAB Digital Media Sales Certification; IAB digital ad operations | proves Online advertising
Media databases | tool
`;
