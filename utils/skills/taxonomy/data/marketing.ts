/** Marketing: strategy, brand, content, digital channels, advertising, PR, tools, credentials. */
export const marketing = `
# strategy and brand
Marketing | field
Marketing strategy | method | marketing plans
Brand management | method | branding; brand building; brand awareness; brand identity; brand guidelines; brand marketing; corporate identity; visual identity
Product marketing | method | product messaging; PMM~1; value proposition; messaging and positioning
Market segmentation | method | customer segmentation; audience targeting; buyer personas
Consumer behaviour | field | consumer behavior; customer insight; customer behavior; consumer insights
Marketing research methods | method | focus groups
Survey tools | tool
SurveyMonkey | tool | | is Survey tools
Qualtrics | tool | | is Survey tools
Typeform | tool | | is Survey tools
LimeSurvey | tool | | is Survey tools
Microsoft Forms | tool | | is Survey tools
Alchemer | tool | | is Survey tools
Jotform | tool | | is Survey tools
Syndicated market data | platform
Nielsen | platform | NielsenIQ | is Syndicated market data
IRI data | platform | Circana | is Syndicated market data
Kantar | platform | | is Syndicated market data
Euromonitor | platform | | is Syndicated market data
comScore | platform | | is Syndicated market data
Mintel | platform | | is Syndicated market data
Numerator~1 | platform | | is Syndicated market data
Statista | platform | | is Syndicated market data
# communication
Communications management | field | corporate communications; internal communications; communication strategy; communications plans; communication planning; external communications; executive communications
Public relations | field | PR~2; publicist; PR experience; publicity; external relations
Media relations | method | press releases; press office
Cision | tool | | is Media databases
Meltwater | tool | | is Media databases
Muck Rack | tool | | is Media databases
PR Newswire | tool | | is Media databases
Public affairs | method | lobbying; political campaigns; campaigning
Content marketing | method | content strategy; editorial calendar | implies Content creation
Content creation | method | content development; digital content; content production; blog writing; blogging
Copywriting | method | copywriter; ad copy
Storytelling in marketing | method
Marketing collateral | method | marketing materials; brochures; flyers; promotional materials; newsletters; leaflets
# digital
Digital marketing | field | online marketing; internet marketing; e-marketing; digital campaigns; digital channels; digital media
Search engine optimisation | method | search engine optimization; link building; keyword research; backlinks; seo; on-page optimization
Search engine marketing | method | SEM~2; paid search; PPC~1; pay-per-click; search marketing; SEA~2
Paid social | method
Online advertising | field | digital advertising; display advertising; real-time bidding; adtech; ad tech; programmatic advertising; programmatic buying
Advertising | field | ad campaigns; creative agency; agency side
Media planning | method | media buying; media strategy; media planner; media plans; media agency
Google Ads | tool | AdWords; Google Display Network; Google Shopping; Google advertising | is Advertising platforms
Meta Ads | tool | FB Ads | is Advertising platforms
LinkedIn Ads | tool | LinkedIn Campaign Manager | is Advertising platforms
Microsoft Advertising | tool | Bing Ads | is Advertising platforms
TikTok Ads | tool | | is Advertising platforms
Snapchat Ads | tool | | is Advertising platforms
Pinterest Ads | tool | | is Advertising platforms
Twitter Ads | tool | X Ads | is Advertising platforms
YouTube Ads | tool | YouTube advertising | is Advertising platforms
Reddit Ads | tool | | is Advertising platforms
Amazon Advertising | tool | Amazon Ads; Amazon PPC | is Advertising platforms
Programmatic platforms | tool | demand-side platform; DSP~3
The Trade Desk~1 | tool | | is Programmatic platforms
DV360 | tool | | is Programmatic platforms
Google Marketing Platform | tool | DoubleClick | is Programmatic platforms
Campaign Manager 360 | tool | | is Programmatic platforms
Search Ads 360 | tool | SA360 | is Programmatic platforms
Criteo | tool | | is Programmatic platforms
Google Ad Manager | tool | | is Programmatic platforms
MediaMath | tool | | is Programmatic platforms
Advertising platforms | tool | ad platforms; ads platforms; ad servers
SEO software | tool
Semrush | tool | | is SEO software
Ahrefs | tool | | is SEO software
Moz~1 | tool | | is SEO software
Screaming Frog | tool | | is SEO software
Majestic SEO | tool | | is SEO software
Yoast | tool | | is SEO software
BrightEdge | tool | | is SEO software
SimilarWeb | tool | | is SEO software
Google Trends | tool | | is SEO software
Google Keyword Planner | tool | Keyword Planner | is SEO software
Google Search Console | tool | Search Console; GSC~2; webmaster tools
Social media marketing | method | social media; SMM~2; social networks; social marketing
Social media tools | tool
Hootsuite | tool | | is Social media tools
Buffer social | tool | | is Social media tools
Sprout Social | tool | | is Social media tools
Sprinklr | tool | | is Social media tools
Khoros | tool | | is Social media tools
Brandwatch | tool | | is Social media tools
Community management | method | community manager; online communities
Trust and safety | field | content moderation
Influencer marketing | method | influencers
Affiliate marketing | method | affiliate networks; partner marketing; CJ Affiliate; Awin
Email marketing | method | email campaigns; drip campaigns
Mailchimp | tool | Mail Chimp | is Email marketing tools
Klaviyo | tool | Klayvio | is Email marketing tools
Constant Contact~1 | tool | | is Email marketing tools
Campaign Monitor~1 | tool | | is Email marketing tools
ConvertKit | tool | | is Email marketing tools
GetResponse | tool | | is Email marketing tools
MailerLite | tool | | is Email marketing tools
Brevo | tool | Sendinblue | is Email marketing tools
ActiveCampaign | tool | | is Email marketing tools
Email marketing tools | tool | email service provider; ESP~2; email platforms
Marketo | platform | | is Marketing automation platforms
Oracle Eloqua | platform | Eloqua | is Marketing automation platforms
Adobe Campaign | platform | Neolane | is Marketing automation platforms
Braze | platform | Appboy | is Marketing automation platforms
Iterable~2 | platform | | is Marketing automation platforms
Leanplum | platform | | is Marketing automation platforms
Customer.io | platform | | is Marketing automation platforms
MoEngage | platform | | is Marketing automation platforms
Airship marketing | platform | | is Marketing automation platforms
CleverTap | platform | | is Marketing automation platforms
Emarsys | platform | | is Marketing automation platforms
Oracle Responsys | platform | Responsys | is Marketing automation platforms
Demand generation | method | demand gen; growth marketing; customer acquisition; growth hacking; user acquisition
Account-based marketing | method | ABM~1; Demandbase; 6sense
B2B marketing | field | B2B~2; B2B campaigns; B2B and B2C
Consumer marketing | field | FMCG marketing; CPG marketing; direct-to-consumer; DTC~2; D2C~2; B2C~2
Consumer goods industry | field | FMCG~1; consumer packaged goods; CPG~1; consumer goods; consumer products
Field marketing | method | trade marketing; local marketing
Direct marketing | method | direct mail; database marketing
Conversion rate optimisation | method | CRO~3; conversion rate optimization; landing pages; Unbounce; Instapage
Marketing analytics | method | campaign analysis; campaign reporting; campaign performance
Campaign management | method | campaign execution; campaign manager
Marketing operations | method | MarTech; marketing technology; MOPs~2; marketing tools
E-commerce management | field | ecommerce; e-commerce; online retail; eBay; Etsy; online store
Website management | method | website editing
Nonprofit fundraising | method | fundraising; fund raising; grant writing; grant applications
Multicultural marketing | method | international marketing; global marketing; export marketing; regional marketing; global campaigns
# credentials
Google Ads certification | certification | AdWords certification; AdWords certified | proves Google Ads, Search engine marketing
Google Analytics certification | certification | GAIQ~1; Google Analytics Individual Qualification; Google Analytics certified; GA certification; GA4 certification; Google Analytics IQ | proves Google Analytics
Google Digital Marketing Certificate | certification | Google Digital Marketing & E-commerce; Google Digital Garage; Fundamentals of Digital Marketing | proves Digital marketing, E-commerce management
HubSpot Inbound Marketing certification | certification | HubSpot Digital Marketing Certification | proves Demand generation, Digital marketing
HubSpot Content Marketing certification | certification | | proves Content marketing
HubSpot Email Marketing certification | certification | | proves Email marketing
HubSpot Social Media certification | certification | HubSpot Social Media Marketing Certification | proves Social media marketing
HubSpot SEO certification | certification | | proves Search engine optimisation
HubSpot Marketing Software certification | certification | HubSpot Marketing Hub certification | proves HubSpot CRM, Marketing automation platforms
Meta Certified Digital Marketing Associate | certification | Facebook Blueprint; Meta Blueprint; Meta certification; Meta Certified; Blueprint certification | proves Meta Ads, Paid social
Meta Certified Media Buying Professional | certification | Facebook Certified Buying Professional | proves Meta Ads, Paid social, Media planning
Meta Certified Creative Strategy Professional | certification | | proves Meta Ads
Meta Certified Marketing Science Professional | certification | | proves Marketing analytics, Meta Ads
Hootsuite certification | certification | Hootsuite Social Marketing Certification; Hootsuite certified | proves Social media marketing, Social media tools
Semrush certification | certification | Semrush SEO Certification; Semrush Academy; SEMrush certified | proves SEO software, Search engine optimisation
Amazon Ads certification | certification | Amazon Ads Foundations Certification; Amazon Advertising certification | proves Amazon Advertising
Microsoft Advertising certification | certification | Microsoft Advertising Search Certification; Bing Ads certification; Microsoft Advertising Certified Professional | proves Microsoft Advertising, Search engine marketing
LinkedIn Marketing certification | certification | LinkedIn Marketing Labs | proves LinkedIn Ads
Certified Digital Marketing Professional | certification | Digital Marketing Institute diploma; DMI certification; CDMP DMI | proves Digital marketing, Content marketing
SEO Specialization | certification | | proves Search engine optimisation
Digital Marketing Specialization | certification | Digital Marketing Nanodegree | proves Digital marketing
CIM qualification | certification | Chartered Institute of Marketing; CIM diploma; Chartered Marketer; CIM qualified; CIM certificate; CIM Level 4 | proves Marketing, Marketing strategy
AMA Professional Certified Marketer | certification | PCM certification; Professional Certified Marketer | proves Marketing
Accredited in Public Relations | certification | APR accreditation; APR~2; CIPR~1; PRSA accreditation | proves Public relations
Certified Fund Raising Executive | certification | CFRE~1 | proves Nonprofit fundraising
IAB certification | certification | IAB Digital Media Sales Certification; IAB digital ad operations | proves Online advertising
Media databases | tool
Investor relations | field
`;
