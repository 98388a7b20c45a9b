/** Software testing and quality: levels, methods, tools. */
export const quality = `
Software testing | field | application testing; software tests; testing of software; testing skills; QA testing; testing methodologies; software test; test engineering; software verification; testing practices; testing techniques; software testing methodologies; testing concepts; testing principles; test methodologies; software validation; testing methods; testing processes; testing best practices; software verification and validation; software testing techniques; software testing principles; testing process; software product testing; testing theory; software QA testing; software testing practices; software tester; testing applications; testing software; program testing; test techniques; testing fundamentals; STLC; software testing lifecycle; testing lifecycle; software testing process; test methods; test processes; QA methodologies; test practices; IT testing; solution testing; ERP testing; testing software applications; testing strategies; application test
Software quality assurance | field | software QA; quality assurance software; QA engineering; software quality; QA processes; QA methodology; QA process; SQA~1; quality engineering software; QA practices; QA/QC software; quality engineering; QA best practices; QA experience; software quality engineering; QA strategies; QA principles; QA standards; QA management; QA concepts; QA & testing; QA procedures; QA testing methodologies; QA engineer; SQA processes; QA methods; QA strategy; QA/test; ISO 25010; QA~2
Manual testing | method | manual QA; manual software testing; manual tests; manual test execution; manual functional testing; manual test cases; hands-on testing; manual and automated testing; manual and automation testing; manual test; manual QA testing; manual testers; manual testing skills; manual/automated testing; manual & automation testing; manual testing techniques | is Software testing
Test automation | method | automated testing; automation testing; automated tests; test automation frameworks; QA automation; automated test; automated test scripts; test automation development; automation test; automated software testing; automated testing tools; automation framework; automation frameworks testing; test scripting; automated QA; automation scripts testing; test automation engineering; test automation framework; automated test development; automated testing frameworks; automated test frameworks; automating tests; automated test cases; automated testing framework; automated test framework; test scripts automation; automation testing tools; automation test scripts; automated test tools; functional automation; automated unit tests; QA automation tools; UI automation; automation testing frameworks; automation QA; software test automation; automated functional testing; SDET~1; automation test frameworks; automated UI testing; automation tests; test automation scripting; data-driven testing; keyword-driven testing; automated unit testing; page object model; automated regression; automate tests; automated test execution; test automation strategy; automated web testing; automated acceptance testing; test automation scripts; automation test development; automated end-to-end testing; test frameworks; testing automation; testing frameworks; testing framework; test automation solutions; automating test cases; automation test tools; test framework; automated GUI testing; automated test systems; web automation; self-healing tests; automated checks testing | is Software testing
Unit testing | method | unit tests; unit test; unit test frameworks; unit testing frameworks; unit test development; unit test cases; unit testing framework; unit tests and integration tests; unit/integration testing; code coverage; unit test automation; test coverage; mocks and stubs; unit and integration tests; unit and integration testing; unit/integration tests; developer testing; unit testing tools; unit & integration testing; code testing; mutation testing; JaCoCo; property-based testing; snapshot testing; mocking; Istanbul coverage; unit testing practices; gcov; unit level testing; Cobertura; module testing | is Software testing
Integration testing | method | integration tests; system integration testing; SIT~2; integration test; software integration testing; interface testing; API integration testing; component testing; integrated testing; service testing; systems integration testing; service virtualization; WireMock; integration & regression testing; Testcontainers; system integration tests; interface tests; system integration test; integration test development; component tests; SIT/UAT; SIT and UAT; integration/system testing | is Software testing
System testing | method | end-to-end testing; E2E testing; system tests; E2E tests; E2E~1; end-to-end tests; E2E test automation; system test; system level testing; product testing and validation; systems testing; end-to-end test automation; system verification; system validation testing; system test plans; test systems; verification and validation; V&V~1; system verification and validation; V&V testing; IV&V; systems verification; verification & validation; requirements verification; system acceptance testing | is Software testing
Acceptance testing | method | user acceptance testing; UAT~1; acceptance tests; user acceptance tests; UAT testing; acceptance test; UAT execution; UAT coordination; acceptance criteria testing; user testing UAT; UAT test scripts; UAT planning; user acceptance test; UAT support; user acceptance; UAT process; FAT/SAT; UAT management; User acceptance testing UAT; UAT scripts; user testing and acceptance; UAT test cases; FAT and SAT; support UAT; UAT activities; lead UAT; OAT testing; SAT/FAT; uat~1 | is Software testing
Regression testing | method | regression tests; regression test; automated regression testing; regression suites; regression testing automation; regression test automation; regression suite; automated regression tests; regression analysis testing; regression cycles; regression & functional testing | is Software testing
Smoke testing | method | sanity testing; smoke tests; sanity tests; sanity checks; smoke & regression testing; smoke test; sanity test; build verification testing; smoke/regression testing; build verification tests | is Software testing
Functional testing | method | functional tests; GUI testing; UI testing; front-end testing; web testing; functional test; web application testing; website testing; backend testing; boundary value analysis; frontend testing; functional testing tools; blackbox testing; whitebox testing; grey box testing; compatibility testing; equivalence partitioning; functional software testing; UI tests; functional test automation; localization testing; database testing; gray box testing; web-based application testing; functional verification testing; data warehouse testing; back-end testing; data testing; black box; white box; testing web applications; install testing; ETL/data warehouse testing; compliance testing software; configuration testing; visual testing; browser testing; database test; BI testing; localisation testing; non-functional requirements testing; visual regression testing; device testing; report testing; big data testing | is Software testing
Game testing | method | game QA; playtesting | is Functional testing
ETL testing | method | | is Functional testing
Applitools | tool | | is Functional testing
Exploratory testing | method | ad hoc testing; exploratory tests; session-based testing; exploratory QA; monkey testing; crowd testing; beta testing; alpha testing; dogfooding; beta tests; error guessing; beta test | is Software testing
Performance testing | method | load testing; stress testing; performance tests; scalability testing; load tests; performance test; soak testing; endurance testing; benchmark testing; stress tests; volume testing; performance test engineering; performance benchmarking; performance testing tools; load testing tools; benchmarking software; capacity testing; load test; software benchmarking; performance test scripts; spike testing; performance test planning; reliability testing software | is Software testing
Test-driven development | method | TDD~1; TDD/BDD; test-first development; BDD/TDD; TDD practices; TDD approach; TDD methodology; Test Driven Development TDD; TDD or BDD; test-driven; TDD and BDD; ATDD; acceptance test-driven development; tdd~1
Behaviour-driven development | method | BDD~1; behavior driven development; BDD frameworks; BDD framework; specification by example; BDD testing; Gherkin; BDD tools; BDD/Cucumber; BDD scenarios; Cucumber/Gherkin; BDD approach; BDD methodology; BDD with Cucumber; bdd~1
Test case design | method | test cases; test scripts; test scenarios; test script development; test data; test data management; test specification; test plans and test cases; test execution; test plan and test case; test specifications; test script writing; test procedures; test case; test analysis; executing tests; test documentation; test conditions; test script execution; test data preparation; test procedure; test scenario development; test scenarios and test cases; test matrices; test coverage analysis; test scenario creation; test plan execution; traceability matrix; RTM~1 | is Software testing
Test management | method | test planning; test plans; test strategy; test lead; test coordination; test reporting; test estimation; test strategies; test plan; test manager; QA planning; QA test plans; QA lead; test leadership; test status reporting; test coordination and reporting; test metrics; test governance; leading test teams; testing strategy; test plan documentation; managing testing; test environments; test summary reports; testing plans; test strategy development; QA leadership; test team management; testing management; test reports; test result analysis; environment management testing; test completion reports; test process improvement; TMMi; risk-based testing; TPI test; test team lead; test results analysis; QA metrics; TMap; IEEE 829; test environment; agile testing; agile test; agile testing methodologies; testing in agile; shift-left testing; testing in Agile environment; continuous testing | is Software testing
Defect management | method | bug reporting; defect reporting; bug reports; defect life cycle; defect triage; defect logging; bug triage; bug life cycle; defect lifecycle; bug tracking and reporting; defect tracking and reporting; defects management; defect analysis; bug lifecycle; defect tracking process; logging defects; bug management; defect reports; reporting bugs; report bugs; identify bugs; bug identification; defect identification; defect prevention; log defects; documenting defects; reporting defects; tracking defects; bug logging; track defects; software defects; root cause analysis of defects
Usability testing | method | usability tests; user experience testing; moderated testing; usability test; UX testing; think-aloud testing; usability studies; usability evaluation; heuristic evaluation; usability inspections; guerrilla testing; heuristic evaluations; tree testing; usability analysis; heuristic analysis; eye tracking; usability reviews; first-click testing; usability audits; cognitive walkthroughs
Test management tools | field | test management tool; test case management tools; QA tools; test management software; testing tools; software testing tools; test tools; QA testing tools; testing software tools; test case management tool; test management systems; test tool; QA software; testing tool; test case management systems; software test tools; Zephyr Scale; TestLodge; Qase; Helix ALM; Kualitee; Testiny; TestCollab; testpad; MTM test
QMetry | tool | | is Test management tools
SpiraTest | tool | Spira | is Test management tools
Azure Test Plans | tool | Microsoft Test Manager | is Test management tools
TestLink | tool | | is Test management tools
PractiTest | tool | | is Test management tools
qTest | tool | Tricentis qTest | is Test management tools
TestRail | tool | Test Rail | is Test management tools
Zephyr test management | tool | Zephyr for Jira; Zephyr Squad; Zephyr Jira; SmartBear Zephyr | is Test management tools
Xray test management | tool | Xray for Jira; Jira Xray; Xray~2; X-Ray for Jira; JIRA X-Ray | is Test management tools
HP ALM | tool | Micro Focus ALM; Quality Center; HPE ALM; ALM Octane; HP QC; OpenText ALM; ALM/QC; HP ALM/QC; HPQC; Micro Focus Octane; ALM Quality Center; HP Application Lifecycle Management; HP QualityCenter; QC/ALM; Quality Center/ALM; Micro Focus ALM/QC; OpenText ALM Octane; Test Director; HPALM; TestDirector | is Test management tools
UFT One | tool | QTP~1; Unified Functional Testing; HP UFT; QuickTest Professional; QTP/UFT; HP QTP; Micro Focus UFT; UFT/QTP; QuickTest Pro; UFT~1; Quick Test Pro; HP UFT/QTP; HPE UFT; OpenText UFT; LeanFT; HP QTP/UFT; UFT Developer | is Test automation tools
Test automation tools | field | automated test software; test automation platforms; UI automation tools; test automation libraries; automated functional test tools; web automation tools; functional test automation tools; automation tools testing
Selenium | tool | Selenium WebDriver; Selenium IDE; Selenium Java; Selenium with Java; Selenium automation; Selenium Python; Selenium C#; Selenium with Python; Java Selenium; Selenium test automation; Selenide; WebDriver~2; Selenium/Cucumber; Watir; Serenity BDD; Selenium WebDriver with Java | is Test automation tools
Cypress~2 | tool | Cypress.io; Cypress testing; Cypress E2E; Cypress automation; Cypress framework; Cypress/Playwright; Cypress JS; Cypress test automation | implies JavaScript; is Test automation tools
Playwright~1 | tool | Microsoft Playwright; Playwright test; Playwright testing; Playwright/Cypress; Playwright framework; Playwright automation | is Test automation tools
Puppeteer | tool | Puppeteer.js; headless Chrome; headless browsers | implies JavaScript; is Test automation tools
WebdriverIO | tool | Webdriver.io; WDIO~1 | implies JavaScript; is Test automation tools
Protractor | tool | Protractor.js; Angular Protractor; Protractor/Jasmine | is Test automation tools
TestCafe | tool | Test Cafe | implies JavaScript; is Test automation tools
CodeceptJS | tool | | implies JavaScript; is Test automation tools
Nightwatch.js | tool | NightwatchJS; Nightwatch~2; Nightwatch JS | implies JavaScript; is Test automation tools
Katalon | tool | | is Test automation tools
Ranorex | tool | | is Test automation tools
TestComplete | tool | SmartBear TestComplete; Test Complete; SmartBear | is Test automation tools
Tricentis Tosca | tool | Tosca~2; TOSCA~1; Tosca automation; Tosca test automation; Tricentis | is Test automation tools
Worksoft Certify | tool | Worksoft; SAP CBTA; Worksoft automation; Panaya; SAP TAO | is Test automation tools
Silk Test | tool | SilkTest; Micro Focus Silk; Borland Silk; AutoIt testing; Parasoft Virtualize; SeeTest; Perfecto SeeTest; Subject7; White framework; FlaUI; testRigor; QA Wolf; Copado testing; Opkey; Reflect testing; Rainforest QA | is Test automation tools
Functionize | tool | | is Test automation tools
WinAppDriver | tool | | is Test automation tools
Testsigma | tool | | is Test automation tools
Provar | tool | | is Test automation tools
ACCELQ | tool | | is Test automation tools
Leapwork | tool | | is Test automation tools
Parasoft SOAtest | tool | | is Test automation tools
Coded UI | tool | CodedUI; Visual Studio Coded UI | is Test automation tools
mabl | tool | | is Test automation tools
Testim | tool | | is Test automation tools
Eggplant testing | tool | Eggplant~2; Keysight Eggplant | is Test automation tools
Squish GUI | tool | Squish~2; Froglogic Squish | is Test automation tools
SikuliX | tool | Sikuli | is Test automation tools
Rational Functional Tester | tool | IBM Rational Functional Tester | is Test automation tools
Robot Framework | tool | RobotFramework; Robot Framework Python; Robot testing framework | is Test automation tools
Cucumber~2 | tool | Cucumber BDD; Cucumber framework; Cucumber JVM; Cucumber/Selenium; Cucumber testing; Cucumber.js; CucumberJS | implies Behaviour-driven development; is Test automation tools
SpecFlow | tool | Spec Flow; Reqnroll | implies Behaviour-driven development; is Test automation tools
Behave Python | tool | Lettuce Python; Concordion; Behave BDD | implies Behaviour-driven development
pytest-bdd | tool | | implies Behaviour-driven development
Gauge testing | tool | Gauge framework | implies Behaviour-driven development
Behat | tool | | implies Behaviour-driven development
Karate DSL | tool | Karate framework; Karate API testing | implies Behaviour-driven development
FitNesse | tool | | implies Behaviour-driven development
JBehave | tool | | implies Behaviour-driven development
JUnit | framework | JUnit4; J Unit; JUnit5; xUnit frameworks; JUnits; AssertJ; Hamcrest | implies Java, Unit testing
TestNG | framework | Test NG | implies Java; is Test automation tools
Mockito | framework | JMock; WireMock Java; JUnit/Spock; JMockit | implies Unit testing
MockK | framework | | implies Unit testing
Spock framework | framework | Spock testing; Spock~2 | implies Unit testing
PowerMock | framework | PowerMockito | implies Unit testing
EasyMock | framework | | implies Unit testing
NUnit | framework | NSubstitute | implies .NET, Unit testing
FluentAssertions | framework | | implies .NET, Unit testing
Moq | framework | | implies .NET, Unit testing
MSTest | framework | MS Test | implies .NET, Unit testing
xUnit.net | framework | xUnit | implies .NET, Unit testing
pytest | framework | unittest Python; py.test; Python unittest; PyUnit; nose Python; hypothesis Python; tox testing | implies Python, Unit testing
Jest~1 | framework | Jest testing; Jest framework; Jest/Enzyme; Jest unit testing; Jest/React Testing Library; Jest & Enzyme; Jest/Mocha; Jest/Cypress; Jest/Jasmine; Jest tests | implies JavaScript, Unit testing
Mocha~2 | framework | Mocha.js; Mocha/Chai; MochaJS; Mocha and Chai; Mocha framework; Mocha/Jasmine; Mocha testing | implies JavaScript, Unit testing
Sinon.js | framework | SinonJS; Sinon | implies JavaScript, Unit testing
Chai.js | framework | ChaiJS; Chai assertion library | implies JavaScript, Unit testing
Jasmine~2 | framework | Jasmine/Karma; Jasmine.js; Karma/Jasmine; Jasmine testing; Jasmine framework; Jasmine JS; Jasmine and Karma; Ava.js; Tape testing | implies JavaScript, Unit testing
QUnit | framework | | implies JavaScript, Unit testing
Karma test runner | framework | Karma~2; KarmaJS; Karma.js | implies JavaScript, Unit testing
Vitest | framework | | implies JavaScript, Unit testing
React Testing Library | framework | Enzyme~2; Testing Library React; RTL React; Enzyme testing; Testing Library; React Test Library; Enzyme.js; DOM Testing Library; MSW mock service worker | implies React, Unit testing
RSpec | framework | FactoryBot; Ruby testing | implies Ruby, Unit testing
Minitest | framework | | implies Ruby, Unit testing
Capybara | framework | | implies Ruby, Unit testing
PHPUnit | framework | PHP Unit; phpspec | implies PHP, Unit testing
Pest PHP | framework | | implies PHP, Unit testing
Codeception | framework | | implies PHP, Unit testing
Google Test | framework | gtest; GoogleTest; gmock; Google Mock; CppUTest; Boost.Test; doctest; Google Test Framework; Google C++ Testing; QTest framework; Unity test framework; RTRT | implies C++, Unit testing
Cantata unit testing | framework | Cantata++ | implies C++, Unit testing
Tessy | framework | | implies C++, Unit testing
VectorCAST | framework | | implies C++, Unit testing
CppUnit | framework | | implies C++, Unit testing
Catch2 | framework | Catch C++ | implies C++, Unit testing
XCTest | framework | KIF iOS; Earl Grey testing; EarlGrey; Quick/Nimble; iOS unit testing; XCTests | implies iOS development, Software testing
XCUITest | framework | XCUI | implies iOS development, Software testing
Espresso testing | framework | Espresso~2; Android Espresso; Espresso framework; Espresso/XCUITest; Android UI testing; Espresso UI tests | implies Android development, Software testing
UIAutomator | framework | UI Automator | implies Android development, Software testing
Robolectric | framework | | implies Android development, Software testing
Appium | tool | Appium mobile testing; Appium Selenium; Appium automation; Selendroid | is Test automation tools, Mobile testing
Maestro mobile testing | tool | | is Test automation tools, Mobile testing
Calabash | tool | | is Test automation tools, Mobile testing
Detox testing | tool | Detox~2 | is Test automation tools, Mobile testing
BrowserStack | tool | Browser Stack; BitBar; Experitest; device farms; device farm; cloud device labs | is Cross-browser compatibility
CrossBrowserTesting | tool | | is Cross-browser compatibility
Kobiton | tool | | is Cross-browser compatibility
HeadSpin | tool | | is Cross-browser compatibility
Firebase Test Lab | tool | | is Cross-browser compatibility
AWS Device Farm | tool | | is Cross-browser compatibility
Perfecto | tool | | is Cross-browser compatibility
LambdaTest | tool | | is Cross-browser compatibility
Sauce Labs | tool | SauceLabs | is Cross-browser compatibility
Postman~1 | tool | Postman API; Postman API testing; POSTMAN; Postman or SoapUI | is API testing, API tools
API tools | field | API testing tools; API testing tool; API clients; API test tools; API client tools; REST clients; REST client tools; API automation tools; Hoppscotch; HTTPie; API development tools; web debugging tools; REST client; Stoplight API; web debugging proxy
Bruno API client | tool | | is API tools
cURL~1 | tool | curl command | is API tools
Charles Proxy | tool | Charles web proxy | is API tools
Fiddler | tool | Telerik Fiddler | is API tools
Insomnia REST | tool | Insomnia API client; Insomnia~3 | is API tools
SoapUI | tool | SOAP UI; ReadyAPI; Ready API; SmartBear ReadyAPI | is API testing, API tools
REST Assured | framework | RestAssured; Rest Assured API; Rest-Assured API automation; Chakram API; Frisby | is API testing
Supertest | framework | | is API testing
RestSharp | framework | | is API testing
Contract testing | method | Pact testing; consumer-driven contracts; Pact.io; Pact contract testing; Spring Cloud Contract; API contract testing; Pact~3; PACT contract tests | is Software testing
JMeter | tool | Apache JMeter; J Meter; BlazeMeter; Jmeter performance testing | is Performance testing
LoadRunner | tool | Load Runner; Performance Center; VuGen; OpenText LoadRunner; StormRunner; LoadRunner VuGen | is Performance testing
Gatling | tool | Gatling load testing; Gatling.io | is Performance testing
k6 | tool | Grafana k6; k6 load testing; k6.io | is Performance testing
Locust~2 | tool | Locust load testing; Locust.io; Locust performance testing | implies Python; is Performance testing
NeoLoad | tool | Tricentis NeoLoad; LoadUI; LoadNinja; Visual Studio Load Test; wrk load; ApacheBench; Neotys; Taurus performance; Flood.io; LoadView; Azure Load Testing | is Performance testing
Artillery.io | tool | Artillery load testing | is Performance testing
Rational Performance Tester | tool | IBM Rational Performance Tester | is Performance testing
WebLoad | tool | | is Performance testing
Silk Performer | tool | SilkPerformer | is Performance testing
`;
