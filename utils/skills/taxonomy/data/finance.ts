/** Finance, accounting, audit, tax, banking and insurance. */
export const finance = `
Accounting | field | accountancy
Bookkeeping | method | book keeping; ledger maintenance | is Accounting
Accounts payable | method | AP~3; A/P; payables; invoice processing; purchase ledger; vendor payments; supplier invoices | is Accounting
Accounts receivable | method | AR~3; A/R; receivables; sales ledger; credit control; collections~3; debt collection; cash application; debtor management; credit and collections | is Accounting
General ledger | method | GL~1; G/L; nominal ledger; ledger reconciliation | is Accounting
Account reconciliation | method | reconciling accounts; reconciliation | is Accounting
Month-end close | method | period end; financial close; month end; closing process; monthly close; year-end close | is Accounting
Journal entries | method | journal postings; accruals; prepayments | is Accounting
Fixed asset accounting | method | fixed assets; capital asset accounting; depreciation | is Accounting
Cost accounting | method | costing; cost analysis; cost control; cost accountant; cost management; cost allocation | is Accounting
Management accounting | method | management accounts; managerial accounting; management accountant; controlling~2; financial controlling; financial control; business controlling; management reporting | is Accounting
Fund accounting | method | fund accountant; NAV calculation | is Accounting
Project accounting | method | project accountant; grant accounting | is Accounting
Revenue recognition | method | ASC 606; IFRS 15; revenue accounting | implies Accounting
Consolidation accounting | method | financial consolidation; group consolidation; consolidated financial statements; consolidation of accounts | implies Accounting
Payroll | method | salary administration
Financial reporting | method | financial reports; statutory reporting; statutory accounts; external reporting; annual accounts; SEC reporting; regulatory reporting; financial statement; balance sheet; profit and loss; P&L; income statement
Financial analysis | method | financial analytics; variance analysis; financial statement analysis; ratio analysis; profitability analysis
Financial modelling | method | financial modeling; financial models; DCF~1; discounted cash flow; LBO~1 | implies Financial analysis
Financial planning and analysis | method | FP&A; financial planning | implies Financial analysis, Budgeting
Budgeting | method | budgets
Cash management | method | cashflow; liquidity management; working capital; cash flow; cash handling; petty cash
Treasury | field | foreign exchange; FX~1; hedging
Valuation | method | appraisals~3
Mergers and acquisitions | field | M&A; due diligence; transaction advisory; post-merger integration; carve-outs
Corporate finance | field | structured finance; project finance; leveraged finance; debt financing; capital raising; capital markets
Investment banking | field | investment banker; IPO~1; IPOs~1; deal execution
Investment management | field | asset management investment; wealth management; investment analysis; private wealth; asset allocation; fund management; securities analysis; equity research; portfolio construction; investment advice
Private equity | field | venture capital; hedge fund; growth equity
Trading | field | trader~3
Financial markets | field | equities; fixed income; derivatives; securities; bonds~3; commodities; money markets; financial instruments; financial products
Financial services | field | financial sector; finance industry; financial industry; fintech
Banking | field | bank teller
Lending | field | loans; mortgage; credit products
Credit analysis | method | credit risk analysis; credit assessment; credit scoring; credit evaluation; creditworthiness; credit underwriting; credit reviews
Payments | field | SEPA~1; merchant services; ISO 20022; PSD2~1; ACH~1
Risk management | field | risk assessment; risk analysis; risk mitigation; risk identification; ERM~1; managing risk; operational risk; risk register; risk evaluation; manage risks; risks assessment
Credit risk | field | PD/LGD; counterparty risk | implies Risk management
Market risk | field | value at risk; VaR~1; FRTB~1; liquidity risk | implies Risk management
Basel III | standard | Basel II; Basel IV; Basel regulations; Basel accords; CRR~1; CRD IV; CCAR~1
Solvency II | standard | Solvency 2
MiFID II | standard | MiFID; MiFIR
EMIR~1 | standard | European Market Infrastructure Regulation
Anti-money laundering | field | AML~1; KYC~1; know your customer; customer due diligence; CDD~1; financial crime; counter-terrorist financing; CTF~2; sanctions screening; transaction monitoring; Bank Secrecy Act; OFAC~1
Fraud detection | method | fraud prevention; fraud investigation; anti-fraud; fraud monitoring; fraud risk
IFRS~1 | standard | International Financial Reporting Standards; IAS~2; IFRS accounting | implies Accounting
US GAAP | standard | GAAP~1; Generally Accepted Accounting Principles; U.S. GAAP; UK GAAP; HGB~1; local GAAP; FRS 102; German GAAP | implies Accounting
Sarbanes-Oxley | standard | SOX~1; SOX compliance; SOX controls; SOX 404
Internal controls | method | control testing; financial controls; COSO~1
Auditing | field | audit; auditor
Taxation | field | tax
VAT~1 | standard | value added tax; GST~1; VAT compliance; indirect taxes; VAT return | implies Taxation
Transfer pricing | field | transfer prices; intercompany pricing | implies Taxation
Insurance | field | property and casualty; reinsurance
Underwriting | method | underwriter | is Insurance
Claims handling | method | claims management; insurance claims; claims processing; claims adjusting; claims adjustment; claims adjuster; loss adjusting | is Insurance
Actuarial science | field | actuarial; actuary
Financial mathematics | field | quantitative finance; financial engineering; mathematical finance; option pricing; quant finance
Economics | field | macroeconomics; microeconomics; economist
Procurement finance | method | spend analysis; procure to pay; P2P process; source-to-pay; purchase-to-pay; P2P~2
Order to cash | method | O2C~1; OTC process; quote-to-cash
Record to report | method | R2R~1; RTR~1
Billing | method | invoicing; invoices
Expense management | method | expense reports; travel and expense; expenses processing; expense claims; T&E
Grants management | method | grant writing; grant proposals; funding applications; bid writing
Pricing strategy | method | pricing; price analysis; revenue management; yield management; price setting
Cost reduction | method | cost savings; cost optimisation; cost optimization; cost efficiency; cost benefit analysis; cost-effectiveness
Business case development | method | business case; feasibility study; ROI analysis; return on investment
Crypto assets | field | cryptocurrency; DeFi~1; decentralised finance; decentralized finance; crypto trading; cryptocurrencies
ESG reporting | method | ESG~1; sustainability reporting; CSRD~1; GRI standards; sustainable finance; EU Taxonomy; ESG investing; TCFD~1; carbon accounting
QuickBooks | tool | QBO~1 | is Accounting software
Xero | tool | | is Accounting software
Sage accounting | tool | Sage 50; Sage 100; Sage 200; Sage 300; Sage~2; Sage software; Peachtree accounting | is Accounting software
Sage Intacct | tool | | is Accounting software
Sage X3 | platform
DATEV~1 | tool | Datev | is Accounting software
FreshBooks | tool | | is Accounting software
Zoho Books | tool | | is Accounting software
MYOB~1 | tool | MYOB accounting | is Accounting software
Tally accounting | tool | Tally ERP | is Accounting software
Accounting software | tool | accounting systems; accounting system; accountancy software; bookkeeping software; financial systems
Oracle Hyperion | tool | Hyperion~1; HFM~1; Hyperion Financial Management; Oracle EPM; PBCS~1
Anaplan | tool | Adaptive Insights
OneStream | tool
Tagetik | tool
LucaNet | tool
BlackLine | tool
FloQast | tool
SAP Concur | tool | Concur~1; Concur Expense
Expensify | tool
Bloomberg Terminal | tool
Refinitiv Eikon | tool | Refinitiv; Reuters Eikon
S&P Capital IQ | tool | Capital IQ; CapIQ
FactSet | tool
Morningstar Direct | tool
PitchBook | tool
Murex | tool
Calypso trading system | tool
Avaloq | platform
Temenos | platform
Finacle | platform
Fiserv | platform
SimCorp Dimension | tool | SimCorp
BlackRock Aladdin | tool
Charles River IMS | tool
TurboTax | tool
ProSeries | tool
Lacerte | tool
UltraTax | tool
CCH Axcess | tool
Drake Tax | tool
CaseWare | tool
TeamMate audit | tool | TeamMate+
ACL Analytics | tool
Certified Public Accountant | certification | CPA~1; CPA certification; CPA qualified | proves Accounting, Financial reporting, Auditing, Taxation, US GAAP
Chartered Accountant | certification | ACA~1; ACCA~1; ACA qualified; ACCA qualified; qualified accountant; CCAB~1 | proves Accounting, Financial reporting, Auditing, Taxation, IFRS
CIMA~1 | certification | Chartered Institute of Management Accountants; CIMA qualified; CGMA~1; CIMA part-qualified | proves Management accounting, Cost accounting, Budgeting, Accounting
Certified Management Accountant | certification | CMA~1; CMA certification; IMA CMA | proves Management accounting, Financial planning and analysis, Cost accounting
AAT qualification | certification | AAT~1; AAT qualified; AAT Level 3 | proves Bookkeeping, Accounting
Chartered Financial Analyst | certification | CFA~1; CFA charterholder; CFA charter; CFA Level I; CFA Level II; CFA Level III | proves Financial analysis, Investment management, Valuation, Financial modelling
Certified Internal Auditor | certification | CIA certification; CIA qualified; CIA~2 | proves Auditing, Internal controls, Risk management
Certified Fraud Examiner | certification | CFE~1; ACFE certification | proves Fraud detection
Financial Risk Manager | certification | FRM~1; GARP FRM; FRM certification | proves Risk management, Market risk, Credit risk
Certified Financial Planner | certification | CFP~1; CFP certification; Chartered Financial Planner; DipPFS; Diploma in Regulated Financial Planning | proves Financial planning and analysis, Investment management
CAMS certification | certification | Certified Anti-Money Laundering Specialist; CAMS~1; ACAMS~1; ICA diploma AML | proves Anti-money laundering
Enrolled Agent | licence | EA~3 | proves Taxation
FINRA Series 7 | licence | Series 63; Series 66; Series 65; Series 6; FINRA licenses; SIE exam; Securities Industry Essentials; Series 24; FINRA licence | proves Financial markets
Insurance licence | licence | insurance license; property and casualty license; P&C license; life & health license | proves Insurance
Certified Treasury Professional | certification | CTP certification; CTP~2; ACT qualification treasury | proves Treasury
Certified Bookkeeper | certification | ICB qualified; QuickBooks Certified User | proves Bookkeeping
Chartered Insurance Institute diploma | certification | Cert CII; ACII~1; Dip CII; FCII~1; CPCU~1; Chartered Property Casualty Underwriter | proves Insurance, Underwriting
Fellow of the Society of Actuaries | certification | FSA~2; ASA actuary; FCAS~1; ACAS~1; Associate of the Society of Actuaries | proves Actuarial science
`;
