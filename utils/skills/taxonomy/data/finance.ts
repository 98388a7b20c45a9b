/** Finance, accounting, audit, tax, banking and insurance. */
export const finance = `
Accounting | field | accountancy; accounting principles; accounting knowledge; accounting experience; bookkeeping and accounting; financial accounting; general accounting; accounting practices; accounting standards; accounting procedures; accounting operations; accounting processes; accounting functions
Bookkeeping | method | book-keeping; book keeping; general bookkeeping; maintaining books; posting journal entries; ledger maintenance | is Accounting
Accounts payable | method | AP~3; accounts payables; A/P; payables; invoice processing; purchase ledger; vendor payments; supplier invoices; processing invoices; creditor management | is Accounting
Accounts receivable | method | AR~3; accounts receivables; A/R; receivables; sales ledger; credit control; collections~3; debt collection; cash application; debtor management; credit and collections; receivables management | is Accounting
General ledger | method | GL~1; general ledger accounting; G/L; nominal ledger; ledger reconciliation; general ledger reconciliation | is Accounting
Account reconciliation | method | reconciliations; account reconciliations; bank reconciliation; bank reconciliations; balance sheet reconciliations; reconciling accounts; reconciliation; intercompany reconciliation; balance sheet reconciliation | is Accounting
Month-end close | method | month end close; month-end closing; year-end closing; year end close; period end; month-end; year-end accounts; financial close; month end; closing process; monthly close; month-end reporting; year-end close; closing of accounts | is Accounting
Journal entries | method | journal entry; journal postings; accruals and prepayments; accruals; prepayments | is Accounting
Fixed asset accounting | method | fixed assets; fixed asset register; capital asset accounting; depreciation | is Accounting
Cost accounting | method | costing; product costing; standard costing; cost analysis; cost control; job costing; activity-based costing; cost accountant; cost management; controlling costs; cost allocation | is Accounting
Management accounting | method | management accounts; managerial accounting; management accountant; controlling~2; financial controlling; financial control; business controlling; management reporting | is Accounting
Fund accounting | method | fund accountant; fund administration; NAV calculation; NAV calculations | is Accounting
Project accounting | method | project accountant; grant accounting | is Accounting
Revenue recognition | method | ASC 606; IFRS 15; revenue accounting | implies Accounting
Consolidation accounting | method | financial consolidation; group consolidation; consolidated financial statements; consolidation of accounts | implies Accounting
Payroll | method | payroll processing; payroll administration; payroll management; payroll systems; running payroll; payroll accounting; payroll preparation; salary administration; payroll services
Financial reporting | method | financial reports; financial statements; preparation of financial statements; statutory reporting; financial statement preparation; statutory accounts; external reporting; annual accounts; financial reporting standards; SEC reporting; regulatory reporting; financial statement; balance sheets; balance sheet; profit and loss; P&L; P&L management; P&L responsibility; income statements; income statement
Financial analysis | method | financial analyst; analysing financial data; financial analytics; variance analysis; financial statement analysis; ratio analysis; financial data analysis; financial performance analysis; profitability analysis
Financial modelling | method | financial modeling; financial models; valuation models; DCF~1; discounted cash flow; three statement model; building financial models; LBO~1; LBO modelling; valuation modelling | implies Financial analysis
Financial planning and analysis | method | FP&A; financial planning & analysis; financial planning; FP and A | implies Financial analysis, Budgeting
Budgeting | method | budgets; budget management; budget preparation; budget planning; managing budgets; budget control; budget monitoring; budgetary control; budgeting and forecasting; budget forecasting; budget responsibility; budget development; annual budget; manage budgets; budgetary management; budget tracking; budget administration; budgeting skills; operating budgets
Cash management | method | cash flow management; cashflow; liquidity management; working capital; cash flow; working capital management; cash handling; petty cash; cashflow management; liquidity planning
Treasury | field | treasury management; corporate treasury; treasury operations; foreign exchange; FX~1; FX hedging; hedging; treasury functions
Valuation | method | business valuation; company valuation; asset valuation; valuations; property valuation; equity valuation; real estate appraisal; appraisals~3
Mergers and acquisitions | field | M&A; mergers & acquisitions; due diligence; M and A; transaction advisory; financial due diligence; post-merger integration; carve-outs; acquisitions and divestitures
Corporate finance | field | structured finance; project finance; leveraged finance; debt financing; capital raising; fundraising rounds; capital markets; equity capital markets; debt capital markets; corporate financing
Investment banking | field | investment banker; IPO~1; IPOs~1; deal execution; pitch books
Investment management | field | asset management investment; portfolio management investments; wealth management; investment analysis; investment portfolio; private wealth; asset allocation; fund management; securities analysis; investment strategies; investment research; equity research; portfolio construction; investment advice
Private equity | field | venture capital; hedge funds; hedge fund; growth equity
Trading | field | trading floor; equities trading; derivatives trading; algorithmic trading; securities trading; trading systems; electronic trading; commodity trading; trading strategies; energy trading; stock trading; trader~3; equity trading; prop trading
Financial markets | field | equities; fixed income; derivatives; securities; bonds~3; foreign exchange markets; commodities; money markets; financial instruments; financial products; derivative products; options and futures; securities industry; futures and options
Financial services | field | financial services industry; financial sector; finance industry; banking and financial services; financial industry; fintech; FinTech~0
Banking | field | retail banking; corporate banking; commercial banking; banking operations; bank operations; banking sector; banking industry; banking products; core banking; private banking; bank teller; teller operations; consumer banking; digital banking; open banking; banking services
Lending | field | loans; loan processing; mortgage lending; mortgages; consumer lending; commercial lending; loan origination; loan underwriting; mortgage; mortgage underwriting; loan servicing; credit products; loan administration
Credit analysis | method | credit risk analysis; credit assessment; credit scoring; credit evaluation; creditworthiness; credit underwriting; credit reviews
Payments | field | payment processing; card payments; payments industry; SWIFT payments; SEPA~1; merchant services; payment services; ISO 20022; PSD2~1; ACH~1; payment methods; payment solutions; credit card processing; payment products
Risk management | field | enterprise risk management; risk assessment; risk analysis; risk assessments; risk mitigation; risk identification; ERM~1; risk manager; managing risk; operational risk; risk control; risk controls; risk frameworks; risk register; risk management frameworks; risk evaluation; manage risks; risks assessment; risk based approach; risk modelling; project risk management
Credit risk | field | credit risk management; credit risk models; PD/LGD; counterparty risk; credit risk modelling | implies Risk management
Market risk | field | market risk management; value at risk; VaR~1; FRTB~1; liquidity risk | implies Risk management
Basel III | standard | Basel II; Basel IV; Basel regulations; Basel accords; CRR~1; CRD IV; CCAR~1; stress testing banking; capital adequacy
Solvency II | standard | Solvency 2
MiFID II | standard | MiFID; MiFIR
EMIR~1 | standard | European Market Infrastructure Regulation
Anti-money laundering | field | AML~1; anti money laundering; AML/KYC; KYC~1; know your customer; customer due diligence; CDD~1; financial crime; financial crime compliance; counter-terrorist financing; CTF~2; sanctions screening; transaction monitoring; BSA/AML; Bank Secrecy Act; OFAC~1; financial crime prevention
Fraud detection | method | fraud prevention; fraud analysis; fraud investigation; anti-fraud; fraud management; fraud investigations; fraud monitoring; fraud risk
IFRS~1 | standard | International Financial Reporting Standards; IAS~2; IFRS accounting; IAS/IFRS; IFRS standards | implies Accounting
US GAAP | standard | GAAP~1; Generally Accepted Accounting Principles; U.S. GAAP; UK GAAP; HGB~1; local GAAP; FRS 102; US-GAAP; German GAAP | implies Accounting
Sarbanes-Oxley | standard | SOX~1; SOX compliance; Sarbanes Oxley; SOX controls; SOX 404; SOX testing; Sarbanes-Oxley Act
Internal controls | method | internal control; internal control systems; control testing; financial controls; COSO~1; internal control frameworks; control environment; internal control procedures; internal financial controls; control design
Auditing | field | audit; audits; internal audit; external audit; auditor; financial audit; internal auditing; statutory audit; audit experience; audit procedures; conducting audits; audit planning; auditing standards; internal audits; external audits; audit preparation; financial auditing; audit process; audit methodology; audit principles; operational audit
Taxation | field | tax; tax returns; tax compliance; corporate tax; tax planning; tax accounting; income tax; tax preparation; tax law; tax advisory; direct tax; indirect tax; tax reporting; tax legislation; corporate taxation; tax filing; tax filings; tax regulations; sales tax; tax consulting; tax advice; international tax; tax research; personal tax
VAT~1 | standard | value added tax; VAT returns; GST~1; VAT compliance; indirect taxes; VAT return | implies Taxation
Transfer pricing | field | transfer prices; intercompany pricing | implies Taxation
Insurance | field | insurance industry; property and casualty; general insurance; insurance products; P&C insurance; insurance sector; health insurance industry; reinsurance; insurance brokerage; commercial insurance; non-life insurance; insurance policies; insurance experience
Underwriting | method | insurance underwriting; underwriter; risk underwriting; underwriting guidelines | is Insurance
Claims handling | method | claims management; insurance claims; claims processing; claims adjusting; claims adjustment; claims adjuster; claim handling; loss adjusting; claims administration; claims adjudication; claims investigation | is Insurance
Actuarial science | field | actuarial; actuarial analysis; actuarial modelling; actuary; actuarial models; actuarial studies; actuarial reserving
Financial mathematics | field | quantitative finance; financial engineering; quantitative analysis finance; mathematical finance; option pricing; quant finance; quantitative trading
Economics | field | economic analysis; macroeconomics; microeconomics; economic theory; business economics; economic research; economist; economic modelling; health economics; applied economics
Procurement finance | method | spend analysis; procure-to-pay; procure to pay; P2P process; source-to-pay; purchase-to-pay; P2P~2
Order to cash | method | order-to-cash; O2C~1; OTC process; quote to cash; quote-to-cash
Record to report | method | R2R~1; record-to-report; RTR~1
Billing | method | invoicing; billing operations; billing systems; customer invoicing; invoices; medical billing process; billing processes; invoice preparation; preparing invoices
Expense management | method | expense reports; expense reporting; travel and expense; expenses processing; expense claims; expense reconciliation; T&E
Grants management | method | grant management; grant writing; grant applications; grants administration; grant proposals; grant reporting; funding applications; proposal writing grants; bid writing
Pricing strategy | method | pricing; pricing analysis; pricing models; price analysis; revenue management; yield management; dynamic pricing; pricing strategies; price setting; pricing analytics
Cost reduction | method | cost savings; cost optimisation; cost optimization; cost saving initiatives; cost efficiency; cost-benefit analysis; cost benefit analysis; cost-effectiveness
Business case development | method | business cases; business case; feasibility studies; feasibility study; ROI analysis; return on investment; business case writing
Crypto assets | field | cryptocurrency; cryptocurrencies; digital assets finance; DeFi~1; decentralised finance; decentralized finance; crypto trading; crypto markets; tokenisation of assets
ESG reporting | method | ESG~1; sustainability reporting; CSRD~1; GRI standards; non-financial reporting; sustainable finance; EU Taxonomy; ESG investing; TCFD~1; carbon accounting
QuickBooks | tool | Quickbooks Online; QBO~1; Intuit QuickBooks; QuickBooks Desktop; QuickBooks Pro | is Accounting software
Xero | tool | Xero accounting; Xero software | is Accounting software
Sage accounting | tool | Sage 50; Sage 100; Sage 200; Sage 300; Sage Line 50; Sage~2; Sage software; Sage Payroll; Peachtree accounting | is Accounting software
Sage Intacct | tool | | is Accounting software
Sage X3 | platform
DATEV~1 | tool | Datev; DATEV software; DATEV accounting; DATEV-Kenntnisse | is Accounting software
FreshBooks | tool | Fresh Books | is Accounting software
Zoho Books | tool | | is Accounting software
MYOB~1 | tool | MYOB accounting | is Accounting software
Tally accounting | tool | Tally ERP; Tally Prime; Tally ERP 9; Tally~2 | is Accounting software
Accounting software | tool | accounting systems; accounting system; accounting packages; accountancy software; bookkeeping software; computerised accounting; finance systems; financial systems; financial software; accounting programs; ERP accounting
Oracle Hyperion | tool | Hyperion~1; Hyperion Planning; HFM~1; Hyperion Financial Management; Oracle EPM; PBCS~1
Anaplan | tool | Adaptive Insights; Adaptive Planning; Workday Adaptive Planning; Anaplan modelling
OneStream | tool | OneStream XF
Tagetik | tool | CCH Tagetik
LucaNet | tool | Lucanet software
BlackLine | tool | BlackLine reconciliations
FloQast | tool
SAP Concur | tool | Concur~1; Concur Expense
Expensify | tool
Bloomberg Terminal | tool | Bloomberg~2; Bloomberg Professional
Refinitiv Eikon | tool | Refinitiv; Thomson Reuters Eikon; Reuters Eikon; LSEG Workspace
S&P Capital IQ | tool | Capital IQ; CapIQ
FactSet | tool
Morningstar Direct | tool
PitchBook | tool
Murex | tool | Murex MX.3
Calypso trading system | tool | Calypso~2
Avaloq | platform | Avaloq core banking
Temenos | platform | Temenos T24; T24 Temenos; Temenos Transact
Finacle | platform | Infosys Finacle
Fiserv | platform | Fiserv DNA
SimCorp Dimension | tool | SimCorp
BlackRock Aladdin | tool | Aladdin~2
Charles River IMS | tool | Charles River Development
TurboTax | tool
ProSeries | tool | Intuit ProSeries
Lacerte | tool
UltraTax | tool | UltraTax CS
CCH Axcess | tool | CCH ProSystem; CCH ProSystem fx
Drake Tax | tool | Drake tax software
CaseWare | tool | CaseWare Working Papers
TeamMate audit | tool | TeamMate+
ACL Analytics | tool | Galvanize ACL
Certified Public Accountant | certification | CPA~1; CPA certification; CPA qualified; CPA designation; CPA license; licensed CPA; CPA candidate | proves Accounting, Financial reporting, Auditing, Taxation, US GAAP
Chartered Accountant | certification | ACA~1; ACCA~1; ACA qualified; ACCA qualified; chartered accountancy; CA qualified; ACA/ACCA; CIMA/ACCA; ACA/ACCA/CIMA; ACCA qualification; qualified accountant; fully qualified accountant; part qualified accountant; CCAB~1; part-qualified accountant | proves Accounting, Financial reporting, Auditing, Taxation, IFRS
CIMA~1 | certification | Chartered Institute of Management Accountants; CIMA qualified; CGMA~1; CIMA part-qualified | proves Management accounting, Cost accounting, Budgeting, Accounting
Certified Management Accountant | certification | CMA~1; CMA certification; IMA CMA | proves Management accounting, Financial planning and analysis, Cost accounting
AAT qualification | certification | AAT~1; AAT qualified; AAT Level 3; AAT Level 4; AAT part-qualified | proves Bookkeeping, Accounting
Chartered Financial Analyst | certification | CFA~1; CFA charterholder; CFA charter; CFA Level I; CFA Level II; CFA Level III; CFA designation; CFA Level 1; CFA program | proves Financial analysis, Investment management, Valuation, Financial modelling
Certified Internal Auditor | certification | CIA certification; CIA qualified; CIA~2; Certified Internal Auditor designation | proves Auditing, Internal controls, Risk management
Certified Fraud Examiner | certification | CFE~1; ACFE certification | proves Fraud detection
Financial Risk Manager | certification | FRM~1; GARP FRM; FRM certification; PRM certification | proves Risk management, Market risk, Credit risk
Certified Financial Planner | certification | CFP~1; CFP certification; Chartered Financial Planner; DipPFS; Diploma in Regulated Financial Planning | proves Financial planning and analysis, Investment management
CAMS certification | certification | Certified Anti-Money Laundering Specialist; CAMS~1; ACAMS~1; ICA diploma AML | proves Anti-money laundering
Enrolled Agent | licence | IRS Enrolled Agent; EA~3 | proves Taxation
FINRA Series 7 | licence | Series 7; Series 63; Series 66; Series 65; Series 6; FINRA licenses; SIE exam; Securities Industry Essentials; Series 24; Series 7 license; Series 7 and 63; FINRA licence | proves Financial markets
Insurance licence | licence | insurance license; life and health license; property and casualty license; P&C license; life & health license; licensed insurance agent; adjuster license | proves Insurance
Certified Treasury Professional | certification | CTP certification; CTP~2; ACT qualification treasury | proves Treasury
Certified Bookkeeper | certification | certified bookkeeper designation; ICB qualified; QuickBooks Certified User; QuickBooks ProAdvisor | proves Bookkeeping
Chartered Insurance Institute diploma | certification | Cert CII; ACII~1; Dip CII; FCII~1; CPCU~1; Chartered Property Casualty Underwriter | proves Insurance, Underwriting
Fellow of the Society of Actuaries | certification | FSA~2; ASA actuary; FCAS~1; ACAS~1; Associate of the Society of Actuaries; actuarial exams; qualified actuary | proves Actuarial science
`;
