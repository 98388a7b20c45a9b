/** Software testing and quality: levels, methods, tools. */
export const quality = `
Software testing | field | application testing; testing skills; QA testing; testing methodologies; software test; testing techniques; testing process; software tester; testing applications; testing software; QA methodologies; testing strategies
Test engineering | method | test engineer
Software quality assurance | field | software QA; software quality; QA methodology; SQA~1; QA engineer; QA/test | implies Quality assurance
Quality assurance | field | QA~2
Manual testing | method | manual QA; manual and automated testing; manual test | is Software testing
Test automation | method | automated testing; automation testing; QA automation; automated test; automation test; automation framework; functional automation; SDET~1; testing automation; testing framework; test framework | is Software testing
Unit testing | method | unit test; code coverage; test coverage; mocking | is Software testing
Integration testing | method | SIT~2; integration test; service testing; systems integration testing | is Software testing
System testing | method | end-to-end testing; E2E tests; E2E~1; end-to-end tests; system test; systems testing; V&V~1 | is Software testing
Acceptance testing | method | UAT~1; UAT testing; acceptance test; user acceptance; uat~1; UAT coordination; beta test | is Software testing
Regression testing | method | regression test; regression suite; regression cycles | is Software testing
Smoke testing | method | sanity testing; sanity checks; smoke test | is Software testing
Functional testing | method | GUI testing; UI testing; web testing; functional test; database testing; black box; white box; testing web applications; browser testing; compatibility testing | is Software testing
Game testing | method | game QA | is Functional testing
ETL testing | method | | is Functional testing
Applitools | tool | | is Functional testing
Exploratory testing | method | ad hoc testing | is Software testing
Performance testing | method | load testing; performance test | is Software testing, Stress testing
Stress testing | method
Test-driven development | method | TDD~1; test-driven; tdd~1
Behaviour-driven development | method | BDD~1; behavior driven development; bdd~1
Test case design | method | test scripts; test scenarios; test data; test specification; test execution; test case; executing tests; test documentation; test procedure | is Software testing
Test management | method | test planning; test strategy; test lead; test plan; test manager; testing strategy; testing plans; test reports; test environment | is Software testing
Defect management | method | bug reporting; bug reports; defects management; defect reports; report bugs; software defects
Usability testing | method | usability test; UX testing
Test management tools | field | QA tools; test management software; QA software; testing tool
Azure Test Plans | tool | Microsoft Test Manager | is Test management tools
qTest | tool | | is Test management tools
TestRail | tool | | is Test management tools
Zephyr test management | tool | Zephyr Squad | is Test management tools
HP ALM | tool | Quality Center~1; ALM Octane; HP QC; HPQC | is Test management tools
UFT One | tool | QTP~1; Unified Functional Testing; HP UFT; UFT~1; Quick Test Pro | is Test automation tools
Test automation tools | field
Selenium | tool | WebDriver~2; Selenide | is Test automation tools
Cypress~2 | tool | | implies JavaScript; is Test automation tools
Playwright~1 | tool | | is Test automation tools
Puppeteer~1 | tool | | implies JavaScript; is Test automation tools
WebdriverIO | tool | Webdriver.io; WDIO~1 | implies JavaScript; is Test automation tools
Protractor~1 | tool | | is Test automation tools
TestCafe | tool | | implies JavaScript; is Test automation tools
Tricentis Tosca | tool | TOSCA~1; Tricentis | is Test automation tools
Robot Framework | tool | | is Test automation tools
Cucumber~2 | tool | | implies Behaviour-driven development; is Test automation tools
JUnit | framework | JUnits | implies Java, Unit testing
TestNG | framework | | implies Java; is Test automation tools
Mockito | framework | | implies Java, Unit testing
NUnit | framework | | implies .NET, Unit testing
Moq | framework | | implies .NET, Unit testing
MSTest | framework | | implies .NET, Unit testing
pytest | framework | | implies Python, Unit testing
Jest~1 | framework | | implies JavaScript, Unit testing
Mocha~2 | framework | Mocha/Chai | implies JavaScript, Unit testing
Jasmine~2 | framework | | implies JavaScript, Unit testing
Karma test runner | framework | Karma~2 | implies JavaScript, Unit testing
Vitest | framework | | implies JavaScript, Unit testing
React Testing Library | framework | Enzyme~2 | implies React, Unit testing
RSpec | framework | | implies Ruby, Unit testing
PHPUnit | framework | | implies PHP, Unit testing
Google Test | framework | gtest; Google Mock | implies C++, Unit testing
XCTest | framework | XCTests | implies iOS development, Software testing
XCUITest | framework | XCUI | implies iOS development, Software testing
Espresso testing | framework | Espresso~2 | implies Android development, Software testing
Appium | tool | | is Test automation tools, Mobile testing
BrowserStack | tool | device farm | is Cross-browser compatibility
Sauce Labs | tool | | is Cross-browser compatibility
Postman~1 | tool | POSTMAN | is API testing, API tools
API tools | field
cURL~1 | tool | | is API tools
SoapUI | tool | SOAP UI; ReadyAPI | is API testing, API tools
REST Assured~1 | framework | RestAssured; Rest Assured~2 | is API testing
Contract testing | method | | is Software testing
JMeter | tool | | is Performance testing
LoadRunner | tool | Performance Center~1; VuGen | is Performance testing
Gatling | tool | | is Performance testing
k6 | tool | | is Performance testing
Xray test management | tool | | is Test management tools
Katalon | tool | | is Test automation tools
Ranorex | tool | | is Test automation tools
TestComplete | tool | | is Test automation tools
SpecFlow | tool | | implies .NET, Behaviour-driven development; is Test automation tools
MockK | framework | | implies Kotlin, Unit testing
PowerMock | framework | PowerMockito | implies Java, Unit testing
EasyMock | framework | | implies Java, Unit testing
xUnit.net | framework | xUnit | implies .NET, Unit testing
Sinon.js | framework | Sinon | implies JavaScript, Unit testing
QUnit | framework | | implies JavaScript, Unit testing
Charles Proxy | tool | | is API tools
Fiddler~1 | tool | | is API tools
Locust~2 | tool | | implies Python; is Performance testing
Chai~3 | framework | Chai.js | implies JavaScript, Unit testing
Karate~3 | framework | Karate DSL | is API testing, Test automation tools
CodeceptJS | framework | | is Test automation tools
BlazeMeter | tool | | is Performance testing
Qase | tool | | is Test management tools
Insomnia~3 | tool | Insomnia REST client | is API tools
Mock Service Worker | framework | | implies JavaScript
Percy~3 | tool | BrowserStack Percy | is Test automation tools
Codecov | tool | | is Software quality assurance
Codacy | tool | | is Static code analysis
Code Climate | tool | | is Static code analysis
TestLink | tool | | is Test management tools
Capybara | framework | | implies Ruby; is Test automation tools
LambdaTest | tool | | is Test automation tools
NeoLoad | tool | | is Performance testing
VectorCAST | tool | | implies Unit testing
`;
