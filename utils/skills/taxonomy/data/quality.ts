/** Software testing and quality: levels, methods, tools. */
export const quality = `
Software testing | field | application testing; testing skills; QA testing; testing methodologies; software test; test engineering; software verification; testing techniques; testing concepts; testing principles; software validation; testing best practices; testing process; testing theory; software tester; testing applications; testing software; STLC; testing lifecycle; test processes; QA methodologies; test practices; IT testing; ERP testing; testing strategies
Software quality assurance | field | software QA; software quality; QA methodology; SQA~1; quality engineering; QA engineer; QA/test; ISO 25010; QA~2
Manual testing | method | manual QA; manual software testing; manual and automated testing; manual test; manual testers | is Software testing
Test automation | method | automated testing; automation testing; QA automation; automated test; automation test; automation framework; automated QA; automating tests; functional automation; UI automation; automation QA; SDET~1; data-driven testing; keyword-driven testing; page object model; automated regression; automate tests; automated end-to-end testing; testing automation; testing framework; test framework; web automation | is Software testing
Unit testing | method | unit test; code coverage; test coverage; unit and integration tests; unit & integration testing; code testing; mutation testing; JaCoCo; property-based testing; snapshot testing; mocking; Istanbul coverage; gcov; Cobertura; module testing | is Software testing
Integration testing | method | SIT~2; integration test; interface testing; component testing; integrated testing; service testing; service virtualization; WireMock; Testcontainers; interface tests; component tests; systems integration testing | is Software testing
System testing | method | end-to-end testing; E2E testing; E2E tests; E2E~1; end-to-end tests; system test; systems testing; system verification; test systems; V&V~1; IV&V; verification & validation; requirements verification | is Software testing
Acceptance testing | method | UAT~1; UAT testing; acceptance test; UAT execution; UAT coordination; user acceptance; FAT/SAT; lead UAT; OAT testing; SAT/FAT; uat~1 | is Software testing
Regression testing | method | regression test; regression suite; regression cycles | is Software testing
Smoke testing | method | sanity testing; sanity checks; smoke test; sanity test; build verification testing | is Software testing
Functional testing | method | GUI testing; UI testing; web testing; functional test; website testing; backend testing; boundary value analysis; frontend testing; blackbox testing; whitebox testing; grey box testing; compatibility testing; equivalence partitioning; UI tests; localization testing; database testing; back-end testing; data testing; black box; white box; testing web applications; install testing; configuration testing; visual testing; browser testing; database test; BI testing; localisation testing; visual regression testing; device testing; report testing | is Software testing
Game testing | method | game QA; playtesting | is Functional testing
ETL testing | method | | is Functional testing
Applitools | tool | | is Functional testing
Exploratory testing | method | ad hoc testing; exploratory tests; session-based testing; exploratory QA; monkey testing; crowd testing; beta testing; alpha testing; dogfooding; error guessing; beta test | is Software testing
Performance testing | method | load testing; stress testing; scalability testing; performance test; soak testing; endurance testing; benchmark testing; stress tests; volume testing; performance benchmarking; capacity testing; load test; software benchmarking; spike testing | is Software testing
Test-driven development | method | TDD~1; test-first development; test-driven; ATDD; tdd~1
Behaviour-driven development | method | BDD~1; behavior driven development; specification by example; BDD testing; Gherkin; BDD scenarios; bdd~1
Test case design | method | test scripts; test scenarios; test data; test specification; test execution; test case; executing tests; test documentation; test conditions; test procedure; test matrices; traceability matrix; RTM~1 | is Software testing
Test management | method | test planning; test strategy; test lead; test coordination; test reporting; test estimation; test plan; test manager; QA planning; QA lead; test leadership; test metrics; test governance; testing strategy; managing testing; testing plans; QA leadership; test reports; test process improvement; TMMi; risk-based testing; TPI test; QA metrics; TMap; IEEE 829; test environment; agile testing; agile test; shift-left testing; continuous testing | is Software testing
Defect management | method | bug reporting; defect reporting; bug reports; defect triage; defect logging; bug triage; defect lifecycle; defects management; bug lifecycle; logging defects; bug management; defect reports; reporting bugs; report bugs; identify bugs; bug identification; defect identification; defect prevention; log defects; documenting defects; reporting defects; tracking defects; bug logging; track defects; software defects
Usability testing | method | user experience testing; moderated testing; usability test; UX testing; think-aloud testing; usability studies; usability evaluation; heuristic evaluation; usability inspections; guerrilla testing; tree testing; usability analysis; heuristic analysis; eye tracking; usability reviews; usability audits; cognitive walkthroughs
Test management tools | field | QA tools; test management software; QA software; testing tool; Zephyr Scale; TestLodge; Qase; Helix ALM; Kualitee; Testiny; TestCollab; testpad; MTM test
QMetry | tool | | is Test management tools
SpiraTest | tool | Spira | is Test management tools
Azure Test Plans | tool | Microsoft Test Manager | is Test management tools
TestLink | tool | | is Test management tools
PractiTest | tool | | is Test management tools
qTest | tool | | is Test management tools
TestRail | tool | | is Test management tools
Zephyr test management | tool | Zephyr Squad; Zephyr Jira; SmartBear Zephyr | is Test management tools
Xray test management | tool | Xray for Jira; Jira Xray; Xray~2; X-Ray for Jira; JIRA X-Ray | is Test management tools
HP ALM | tool | Micro Focus ALM; Quality Center; HPE ALM; ALM Octane; HP QC; OpenText ALM; ALM/QC; HPQC; QC/ALM; HPALM; TestDirector | is Test management tools
UFT One | tool | QTP~1; Unified Functional Testing; HP UFT; QuickTest Professional; HP QTP; Micro Focus UFT; QuickTest Pro; UFT~1; Quick Test Pro; HPE UFT; OpenText UFT; LeanFT | is Test automation tools
Test automation tools | field
Selenium | tool | Selenide; WebDriver~2; Watir; Serenity BDD | is Test automation tools
Cypress~2 | tool | Cypress.io; Cypress testing; Cypress E2E; Cypress automation; Cypress framework; Cypress JS | implies JavaScript; is Test automation tools
Playwright~1 | tool | Microsoft Playwright; Playwright test; Playwright testing; Playwright automation | is Test automation tools
Puppeteer | tool | headless Chrome; headless browsers | implies JavaScript; is Test automation tools
WebdriverIO | tool | Webdriver.io; WDIO~1 | implies JavaScript; is Test automation tools
Protractor | tool | | is Test automation tools
TestCafe | tool | | implies JavaScript; is Test automation tools
CodeceptJS | tool | | implies JavaScript; is Test automation tools
Nightwatch.js | tool | Nightwatch~2 | implies JavaScript; is Test automation tools
Katalon | tool | | is Test automation tools
Ranorex | tool | | is Test automation tools
TestComplete | tool | SmartBear | is Test automation tools
Tricentis Tosca | tool | Tosca~2; TOSCA~1; Tosca automation; Tosca test automation; Tricentis | is Test automation tools
Worksoft Certify | tool | Worksoft; SAP CBTA; Panaya; SAP TAO | is Test automation tools
Silk Test | tool | Borland Silk; AutoIt testing; Parasoft Virtualize; SeeTest; Subject7; White framework; FlaUI; testRigor; QA Wolf; Copado testing; Opkey; Reflect testing; Rainforest QA | is Test automation tools
Functionize | tool | | is Test automation tools
WinAppDriver | tool | | is Test automation tools
Testsigma | tool | | is Test automation tools
Provar | tool | | is Test automation tools
ACCELQ | tool | | is Test automation tools
Leapwork | tool | | is Test automation tools
Parasoft SOAtest | tool | | is Test automation tools
Coded UI | tool | | is Test automation tools
mabl | tool | | is Test automation tools
Testim | tool | | is Test automation tools
Eggplant testing | tool | Eggplant~2; Keysight Eggplant | is Test automation tools
Squish GUI | tool | Squish~2; Froglogic Squish | is Test automation tools
SikuliX | tool | Sikuli | is Test automation tools
Rational Functional Tester | tool | | is Test automation tools
Robot Framework | tool | Robot testing framework | is Test automation tools
Cucumber~2 | tool | Cucumber BDD; Cucumber framework; Cucumber JVM; Cucumber testing; Cucumber.js | implies Behaviour-driven development; is Test automation tools
SpecFlow | tool | Reqnroll | implies Behaviour-driven development; is Test automation tools
Behave Python | tool | Lettuce Python; Concordion; Behave BDD | implies Behaviour-driven development
pytest-bdd | tool | | implies Behaviour-driven development
Gauge testing | tool | Gauge framework | implies Behaviour-driven development
Behat | tool | | implies Behaviour-driven development
Karate DSL | tool | Karate framework; Karate API testing | implies Behaviour-driven development
FitNesse | tool | | implies Behaviour-driven development
JBehave | tool | | implies Behaviour-driven development
JUnit | framework | J Unit; xUnit frameworks; JUnits; AssertJ; Hamcrest | implies Java, Unit testing
TestNG | framework | Test NG | implies Java; is Test automation tools
Mockito | framework | JMock; WireMock Java; JMockit | implies Unit testing
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
Jest~1 | framework | Jest testing; Jest tests | implies JavaScript, Unit testing
Mocha~2 | framework | Mocha.js; Mocha/Chai; Mocha framework; Mocha testing | implies JavaScript, Unit testing
Sinon.js | framework | Sinon | implies JavaScript, Unit testing
Chai.js | framework | Chai assertion library | implies JavaScript, Unit testing
Jasmine~2 | framework | Jasmine testing; Jasmine framework; Jasmine JS; Ava.js; Tape testing | implies JavaScript, Unit testing
QUnit | framework | | implies JavaScript, Unit testing
Karma test runner | framework | Karma~2; Karma.js | implies JavaScript, Unit testing
Vitest | framework | | implies JavaScript, Unit testing
React Testing Library | framework | Enzyme~2; RTL React; Enzyme testing; Testing Library; Enzyme.js | implies React, Unit testing
RSpec | framework | FactoryBot; Ruby testing | implies Ruby, Unit testing
Minitest | framework | | implies Ruby, Unit testing
Capybara | framework | | implies Ruby, Unit testing
PHPUnit | framework | PHP Unit; phpspec | implies PHP, Unit testing
Pest PHP | framework | | implies PHP, Unit testing
Codeception | framework | | implies PHP, Unit testing
Google Test | framework | gtest; gmock; Google Mock; CppUTest; Boost.Test; doctest; QTest framework; RTRT | implies C++, Unit testing
Cantata unit testing | framework | Cantata++ | implies C++, Unit testing
Tessy | framework | | implies C++, Unit testing
VectorCAST | framework | | implies C++, Unit testing
CppUnit | framework | | implies C++, Unit testing
Catch2 | framework | Catch C++ | implies C++, Unit testing
XCTest | framework | KIF iOS; Earl Grey testing; EarlGrey; Quick/Nimble; iOS unit testing; XCTests | implies iOS development, Software testing
XCUITest | framework | XCUI | implies iOS development, Software testing
Espresso testing | framework | Espresso~2; Android Espresso; Espresso framework; Android UI testing; Espresso UI tests | implies Android development, Software testing
UIAutomator | framework | UI Automator | implies Android development, Software testing
Robolectric | framework | | implies Android development, Software testing
Appium | tool | Selendroid | is Test automation tools, Mobile testing
Maestro mobile testing | tool | | is Test automation tools, Mobile testing
Calabash | tool | | is Test automation tools, Mobile testing
Detox testing | tool | Detox~2 | is Test automation tools, Mobile testing
BrowserStack | tool | BitBar; Experitest; device farm; cloud device labs | is Cross-browser compatibility
CrossBrowserTesting | tool | | is Cross-browser compatibility
Kobiton | tool | | is Cross-browser compatibility
HeadSpin | tool | | is Cross-browser compatibility
Firebase Test Lab | tool | | is Cross-browser compatibility
AWS Device Farm | tool | | is Cross-browser compatibility
Perfecto | tool | | is Cross-browser compatibility
LambdaTest | tool | | is Cross-browser compatibility
Sauce Labs | tool | | is Cross-browser compatibility
Postman~1 | tool | POSTMAN | is API testing, API tools
API tools | field | API clients; Hoppscotch; HTTPie; REST client; Stoplight API
Bruno API client | tool | | is API tools
cURL~1 | tool | curl command | is API tools
Charles Proxy | tool | Charles web proxy | is API tools
Fiddler | tool | | is API tools
Insomnia REST | tool | Insomnia API client; Insomnia~3 | is API tools
SoapUI | tool | SOAP UI; ReadyAPI | is API testing, API tools
REST Assured | framework | Chakram API; Frisby | is API testing
Supertest | framework | | is API testing
RestSharp | framework | | is API testing
Contract testing | method | Pact testing; consumer-driven contracts; Pact.io; Pact~3 | is Software testing
JMeter | tool | J Meter; BlazeMeter | is Performance testing
LoadRunner | tool | Performance Center; VuGen; StormRunner | is Performance testing
Gatling | tool | Gatling.io | is Performance testing
k6 | tool | k6.io | is Performance testing
Locust~2 | tool | Locust load testing; Locust.io; Locust performance testing | implies Python; is Performance testing
NeoLoad | tool | LoadUI; LoadNinja; wrk load; ApacheBench; Neotys; Taurus performance; Flood.io; LoadView | is Performance testing
Artillery.io | tool | Artillery load testing | is Performance testing
Rational Performance Tester | tool | | is Performance testing
WebLoad | tool | | is Performance testing
Silk Performer | tool | | is Performance testing
`;
