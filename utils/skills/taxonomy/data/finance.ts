/** Finance, accounting, audit, tax, banking and insurance. */
export const finance = `
Accounting | field | accountancy
Bookkeeping | method | | is Accounting
Accounts payable | method | AP~3; A/P; invoice processing; purchase ledger | is Accounting
Accounts receivable | method | AR~3; A/R; receivables; credit and collections; cash collections; cash allocation; cash application | is Accounting
General ledger | method | GL~1; G/L; trial balance | is Accounting
Account reconciliation | method | reconciliation | is Accounting
Month-end close | method | period end; financial close; month end | is Accounting
Journal entries | method | | is Accounting
Fixed asset accounting | method | fixed assets | is Accounting
Cost accounting | method | costing | is Accounting; implies Cost management
Cost management | method | cost control; cost analysis
Management accounting | method | management accounts; controlling~3 | is Accounting
Fund accounting | method | | is Accounting
Project accounting | method | | is Accounting
Revenue recognition | method | ASC 606; IFRS 15 | implies Accounting
Consolidation accounting | method | financial consolidation; group consolidation | implies Accounting
Payroll | method
Financial reporting | method | financial reports; financial statement; profit and loss; P&L; balance sheet~2; year-end accounts | implies Reporting
Financial analysis | method | financial analytics; variance analysis
Financial modelling | method | financial modeling; financial models; DCF~1; discounted cash flow | implies Financial analysis
Financial planning and analysis | method | FP&A; financial planning | implies Financial analysis, Budgeting
Budgeting | method | budgets
Cash management | method | working capital; cash flow
Treasury | field | hedging
Foreign exchange | field | FX~2
Valuation | method
Mergers and acquisitions | field | M&A
Corporate finance | field | structured finance; project finance
Investment banking | field | IPO~1
Investment management | field | wealth management; investment analysis; fund management; hedge fund
Private equity | field | venture capital
Trading | field | trader~3
Financial markets | field | equities; fixed income; derivatives; securities; bonds~3; commodities; financial products; capital markets
Financial services | field | financial sector; finance industry; financial industry
Banking | field | bank teller; retail banking
Lending | field | loans; mortgage; loan processing
Credit analysis | method | credit risk analysis; credit assessment; credit reviews; credit control
Payments | field | SEPA~1
Risk management | field | risk mitigation; managing risk; operational risk; manage risks; risk registers
Credit risk | field | | implies Risk management
Trade finance | field | letters of credit
Market risk | field | value at risk; VaR~1 | implies Risk management
Basel III | standard | Basel II
Solvency II | standard | Solvency 2
MiFID II | standard
EMIR~1 | standard
Anti-money laundering | field | AML~1; transaction monitoring
Fraud detection | method | fraud prevention; fraud investigation; fraud risk
IFRS~1 | standard | International Financial Reporting Standards; IAS~3 | implies Accounting
US GAAP | standard | U.S. GAAP | implies GAAP
UK GAAP | standard | FRS 102 | implies GAAP
GAAP | standard | generally accepted accounting principles | implies Accounting
Sarbanes-Oxley | standard | SOX~1; SOX compliance; SOX controls
Internal controls | method | control testing; financial controls
Auditing | field | audit; auditor
Taxation | field | tax
VAT~1 | standard | value added tax; GST~1 | implies Taxation
Transfer pricing | field | | implies Taxation
Insurance | field | reinsurance
Underwriting | method | | is Insurance
Claims handling | method | claims management; insurance claims; claims processing; loss adjusting | is Insurance
Actuarial science | field | actuarial
Financial mathematics | field | quantitative finance; financial engineering
Economics | field
Procure to pay | method | spend analysis; P2P process; purchase-to-pay; P2P~2
Order to cash | method | O2C~1
Record to report | method | R2R~1; RTR~2
Billing | method | invoicing; invoices
Expense management | method | expense reports; T&E
Grants management | method
Pricing strategy | method | pricing; price analysis; revenue management
Cost reduction | method | cost savings; cost efficiency
Business case development | method | business case; ROI analysis; return on investment; cost benefit analysis
Feasibility studies | method
Crypto assets | field | cryptocurrency; stablecoins
ESG reporting | method | ESG~1; CSRD
QuickBooks | tool | QBO~1 | is Accounting software
Xero | tool | | is Accounting software
Sage accounting | tool | Sage 50; Sage 100; Sage 200; Sage 300; Sage~2; Sage software | is Accounting software
Sage Intacct | tool | | is Accounting software
Sage X3 | platform
DATEV~1 | tool | Datev | is Accounting software
FreshBooks | tool | | is Accounting software
Zoho Books | tool | | is Accounting software
MYOB~1 | tool | | is Accounting software
Tally accounting | tool | Tally ERP | is Accounting software
Accounting software | tool | accounting systems; accounting system; financial systems
Oracle Hyperion | tool | Hyperion~1; HFM~1; Hyperion Financial Management
Anaplan | tool
OneStream | tool
Tagetik | tool
LucaNet | tool
BlackLine | tool
FloQast | tool
SAP Concur | tool | Concur~1; Concur Expense
Expensify | tool
Bloomberg Terminal | tool
Refinitiv Eikon | tool | Refinitiv; Reuters Eikon
S&P Capital IQ | tool
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
TeamMate audit | tool
ACL Analytics | tool
Certified Public Accountant | certification | CPA~1; CPA certification | proves Accounting, Financial reporting, Auditing, Taxation, US GAAP
Chartered Accountant | certification | ACA~2; ACCA~1; qualified accountant; CCAB~1; statsautoriseret revisor; expert-comptable; Wirtschaftsprüfer; Bilanzbuchhalter | proves Accounting, Financial reporting, Auditing, Taxation, IFRS
CIMA~1 | certification | CGMA~1 | proves Management accounting, Cost accounting, Budgeting, Accounting
Certified Management Accountant | certification | CMA~3; CMA certification; CMA designation | proves Management accounting, Financial planning and analysis, Cost accounting
AAT qualification | certification | AAT~1 | proves Bookkeeping, Accounting
Chartered Financial Analyst | certification | CFA~1; CFA Level I; CFA Level II; CFA Level III | proves Financial analysis, Investment management, Valuation, Financial modelling
Certified Internal Auditor | certification | CIA certification; CIA~2 | proves Auditing, Internal controls, Risk management
Certified Fraud Examiner | certification | CFE~1 | proves Fraud detection
Financial Risk Manager | certification | FRM~1; FRM certification | proves Risk management, Market risk, Credit risk
Certified Financial Planner | certification | CFP~1; CFP certification; Chartered Financial Planner; DipPFS | proves Financial planning and analysis, Investment management
CAMS certification | certification | CAMS~1; ACAMS~1 | proves Anti-money laundering
Enrolled Agent | licence | EA~3 | proves Taxation
FINRA Series 7 | licence | Series 63; Series 66; Series 65; Series 6; SIE exam; Series 24 | proves Financial markets
Insurance licence | licence | insurance license; P&C license | proves Insurance
Certified Treasury Professional | certification | CTP certification; CTP~2 | proves Treasury
Certified Bookkeeper | certification | ICB qualified | proves Bookkeeping
Chartered Insurance Institute diploma | certification | Cert CII; ACII~1; FCII~1; CPCU~1 | proves Insurance, Underwriting
Fellow of the Society of Actuaries | certification | FSA~2; FCAS~1; ACAS~1 | proves Actuarial science
# accounting programs and rules by country
Uniconta | tool | | is Accounting software
Visma e-conomic | tool | | is Accounting software
Dinero~2 | tool | | is Accounting software
Visma | tool | | is Accounting software
Fortnox | tool | | is Accounting software
Lexware | tool | | is Accounting software
Exact Online | tool | Exact~2 | is Accounting software
EBP Compta | tool | Ciel~2 | is Accounting software
ContaPlus | tool | A3ERP | is Accounting software
Symfonia~2 | tool | | is Accounting software
National accounting law | standard | årsregnskabsloven; bogføringsloven; HGB~2; GoBD; Plan General Contable | implies Accounting
Electronic tax filing | method | ELSTER~1; TastSelv; JPK~1; KSeF; SAF-T; eSocial | is Taxation
Cash handling | method | cash register; kassebetjening; encaissement; till operation; till work; cashing up; petty cash
Due diligence | method
KYC~1 | method | know your customer; customer due diligence | part of Anti-money laundering
Chartered Alternative Investment Analyst | certification | CAIA | proves Investment management, Private equity
Financial Modeling and Valuation Analyst | certification | FMVA | proves Financial modelling, Valuation
Bloomberg Market Concepts | certification | | proves Financial markets, Bloomberg Terminal
QuickBooks ProAdvisor | certification | QuickBooks Online ProAdvisor | proves QuickBooks
Xero Advisor | certification | | proves Xero
Chartered Market Technician | certification | CMT Association | proves Financial markets, Trading
`;
