/** Web development: front end, back end, APIs, content management, commerce. */
export const web = `
Web development | field | web programming; website development; web applications; web-based applications; web technologies; internet technologies; web developer; web engineering; web app
Front-end development | field | UI development; client-side development; UI engineering; frontend; front-end | implies Web development
Back-end development | field | backend; back-end; server-side
Full-stack development | field | full-stack; fullstack | implies Front-end development, Back-end development, Web development
Front-end framework | field | frontend framework; JavaScript framework; JS framework; UI framework; JavaScript library; client-side framework; SPA framework; JS libraries; front-end libraries
Back-end framework | field | backend framework; server-side framework; web framework; MVC framework
Java framework | field
PHP framework | field | | is Back-end framework
Python web framework | field | Python framework | is Back-end framework
Node.js framework | field | | is Back-end framework
CSS framework | field | UI toolkit
Component library | field | UI library; UI components library; UI kits; reusable UI components
State management | method
HTML~1 | language | HTML5; HTML 5; HyperText Markup Language; XHTML; DHTML; semantic HTML; HTML4; HTML & CSS; html~1 | is Markup language
CSS~1 | language | CSS3; CSS 3; CSS Grid; Flexbox; CSS animations; CSS Modules; css~1 | is Style sheet language
Style sheet language | field | CSS preprocessor; CSS pre-processor; CSS pre-processing; CSS preprocessing
Sass~1 | language | SASS; SCSS; Syntactically Awesome Style Sheets | implies CSS; is Style sheet language
Less~3 | language | LESS CSS | implies CSS; is Style sheet language
PostCSS | tool | | implies CSS; is Style sheet language
BEM methodology | method | BEM~2; Block Element Modifier; SMACSS; OOCSS; ITCSS; CSS architecture | implies CSS
styled-components | framework | | implies CSS, React
Responsive web design | method | responsive design; RWD~1; responsive websites; mobile-first design; responsive web; responsive layouts; mobile-responsive; adaptive design; responsive development; responsive UI; mobile-friendly design; media queries
Cross-browser compatibility | method | cross-browser; browser compatibility
Web accessibility | field | a11y; accessibility standards; digital accessibility; accessible design; accessibility testing; accessibility guidelines; accessibility compliance
WCAG | standard | Web Content Accessibility Guidelines | implies Web accessibility; is Accessibility standards and laws
Accessibility standards and laws | standard | accessibility regulations
Section 508 | standard | 508 compliance | implies Web accessibility; is Accessibility standards and laws
WAI-ARIA | standard | ARIA~1; ARIA attributes | implies Web accessibility
EN 301 549 | standard | European Accessibility Act; EN301549 | is Accessibility standards and laws
Screen readers | tool | screen reader; NVDA; assistive technologies; assistive technology; TalkBack
axe-core | tool | axe DevTools
Web performance optimization | method | page speed optimization; front-end performance; site speed; PageSpeed Insights; web vitals; website performance; Lighthouse audits; Google Lighthouse
Progressive web apps | field | PWA~1; progressive web application; PWAs~1; service workers; offline-first | implies Web development
Single-page applications | field | SPA~2; single-page app; SPAs~1 | implies Front-end development
Server-side rendering | method | SSR~1; hydration; static site generation; SSG~1; isomorphic JavaScript; universal JavaScript; client-side rendering
Static site generators | field | Jamstack; JAM stack; static websites
Micro front-ends | method | micro-frontends; microfrontends; Module Federation; single-spa | implies Front-end development
Web components | standard | custom elements; Shadow DOM | implies JavaScript
Stencil.js | framework | StencilJS | implies JavaScript
Lit library | framework | LitElement | implies JavaScript
DOM~1 | standard | Document Object Model; DOM manipulation; HTML DOM; browser rendering
AJAX | method | Asynchronous JavaScript and XML; XMLHttpRequest; Fetch API; Axios | implies JavaScript
React~1 | framework | React JS; React Hooks; JSX~1 | implies JavaScript; is Front-end framework
Redux | framework | RTK Query | implies JavaScript; is State management
MobX | framework | | implies JavaScript; is State management
XState | framework | | implies JavaScript; is State management
Next.js | framework | | implies React; is Front-end framework, Back-end framework
Gatsby~2 | framework | Gatsby.js | implies React; is Static site generators
Remix~2 | framework | Remix.run; Remix framework | implies React; is Front-end framework
React Query | framework | TanStack Query | implies React; is Front-end framework
React Router | framework | | implies React; is Front-end framework
Preact | framework | | implies JavaScript; is Front-end framework
Angular | framework | | implies TypeScript; is Front-end framework
AngularJS | framework | Angular JS; Angular 1 | implies JavaScript; is Front-end framework
RxJS | framework | | implies Reactive programming
NgRx | framework | | implies Angular, RxJS; is State management
Angular Material | framework | | implies Angular; is Component library
PrimeNG | framework | | implies Angular; is Component library
Vue.js | framework | Vue~1; VueJS; Vue3; Composition API; Vue Router | implies JavaScript; is Front-end framework
Vuex | framework | Pinia Vue | implies Vue.js; is State management
Nuxt | framework | NuxtJS | implies Vue.js; is Front-end framework
Vuetify | framework | | implies Vue.js; is Component library
PrimeVue | framework | | implies Vue.js; is Component library
Quasar framework | framework | | implies Vue.js; is Component library
Svelte | framework | SvelteJS | implies JavaScript; is Front-end framework
SvelteKit | framework | | implies Svelte; is Front-end framework
SolidJS | framework | | implies JavaScript; is Front-end framework
Astro~2 | framework | Astro.build; Astro framework | is Static site generators, Front-end framework
Ember.js | framework | Ember~3 | implies JavaScript; is Front-end framework
Backbone.js | framework | Backbone~2 | implies JavaScript; is Front-end framework
Knockout.js | framework | Knockout~3 | implies JavaScript; is Front-end framework
htmx | framework | | is Front-end framework
Ext JS | framework | ExtJS; Sencha | implies JavaScript; is Front-end framework
Dojo Toolkit | framework | Dojo~2; DojoJS | implies JavaScript; is Front-end framework
jQuery | framework | | implies JavaScript; is Front-end framework
Kendo UI | framework | Telerik | is Component library
AG Grid | framework | | is Component library
DevExpress | framework | DevExtreme | is Component library
Bootstrap~1 | framework | Twitter Bootstrap; Bootstrap 4; React Bootstrap; getbootstrap | implies CSS; is CSS framework
Tailwind CSS | framework | Tailwind | implies CSS; is CSS framework
Foundation CSS | framework | | implies CSS; is CSS framework
Bulma | framework | | implies CSS; is CSS framework
Material UI | framework | MUI~1 | implies React; is Component library
Ant Design | framework | AntD | implies React; is Component library
Chakra UI | framework | | implies React; is Component library
shadcn/ui | framework | shadcn | implies React; is Component library
Fluent UI | framework | Fluent Design | is Component library
Storybook~1 | tool | Storybook.js; Chromatic Storybook | is Component library tooling
Component library tooling | field | component-driven development; component workshop
D3.js | framework | D3~1; D3JS | implies JavaScript; is Data visualisation libraries
Data visualisation libraries | field | charting library; visualization libraries
Chart.js | framework | | implies JavaScript; is Data visualisation libraries
Recharts | framework | | implies JavaScript; is Data visualisation libraries
Highcharts | framework | | implies JavaScript; is Data visualisation libraries
Three.js | framework | | implies JavaScript, WebGL; is 3D graphics programming
WebGL | standard | Web GL; WebGPU | is 3D graphics programming
3D graphics programming | field | graphics programming; computer graphics; 3D programming; real-time rendering; rendering engines; ray tracing
Canvas API | standard | HTML5 Canvas; HTML Canvas | implies JavaScript
GSAP | framework | GreenSock | implies JavaScript
Framer Motion | framework | | implies JavaScript
WebSockets | standard | web socket; Socket.IO; SocketIO; SockJS; real-time web | is Real-time communication
WebRTC | standard | Web RTC; Janus Gateway | is Real-time communication
Real-time communication | field | RTC~2; real-time messaging; server-sent events; Pusher Channels
SignalR | framework | | implies .NET; is Real-time communication
Browser extensions | field | Chrome extensions; WebExtensions
Mapping libraries | field | MapLibre; kepler.gl
Google Maps API | framework | | is Mapping libraries
OpenLayers | framework | | is Mapping libraries
Mapbox | framework | | is Mapping libraries
Leaflet.js | framework | | is Mapping libraries
JavaScript bundler | field | bundlers; frontend build tools; front-end tooling; task runners
Webpack | tool | Web pack | is JavaScript bundler
Vite | tool | ViteJS | is JavaScript bundler
Snowpack | tool | | is JavaScript bundler
Rollup.js | tool | | is JavaScript bundler
Gulp | tool | GulpJS | is JavaScript bundler
Grunt | tool | GruntJS | is JavaScript bundler
Babel~1 | tool | Babel.js; transpilers; transpilation; Babel transpiler | implies JavaScript
npm | tool | Node Package Manager | is Package managers
Yarn~2 | tool | Yarn package manager; Yarn workspaces; yarnpkg | is Package managers
pnpm | tool | | is Package managers
Package managers | field | package management; dependency managers
ESLint | tool | | is Linters
Prettier~2 | tool | | is Linters
Linters | field | linting; lint tools; code formatting tools
Monorepo tools | field | monorepo
Nx monorepo | tool | | is Monorepo tools
Node.js | framework | Node~3; server-side JavaScript | implies JavaScript; is Back-end framework
Deno~2 | framework | Deno runtime | implies JavaScript
Bun.js | framework | | implies JavaScript
Express.js | framework | Express~3 | implies Node.js; is Node.js framework, Back-end framework
NestJS | framework | Nest JS | implies Node.js, TypeScript; is Node.js framework
Koa.js | framework | KoaJS | implies Node.js; is Node.js framework
Hapi.js | framework | @hapi | implies Node.js; is Node.js framework
Fastify | framework | | implies Node.js; is Node.js framework
Meteor.js | framework | Meteor~2 | implies Node.js; is Node.js framework
MEAN stack | framework | MEAN~2; MongoDB Express Angular Node; MEAN.js | implies MongoDB, Express.js, Angular, Node.js
MERN stack | framework | MERN; MongoDB Express React Node | implies MongoDB, Express.js, React, Node.js
LAMP stack | framework | LAMP~1; Linux Apache MySQL PHP | implies Linux, MySQL, PHP
Template engine | field | Razor templates; Nunjucks; Velocity templates; templating
Thymeleaf | framework | | is Template engine
EJS | framework | | is Template engine
Jinja2 | framework | Jinja | is Template engine
Handlebars.js | framework | | is Template engine
Django | framework | | implies Python; is Python web framework
Django REST framework | framework | DRF~1; Django Rest | implies Django, REST
Flask~1 | framework | Python Flask; Flask-RESTful | implies Python; is Python web framework
FastAPI | framework | | implies Python; is Python web framework
Pydantic | framework | | implies Python
Celery task queue | framework | Celery~2; Python Celery | implies Python; is Job queues
Job queues | field | background jobs; job schedulers queue; task queue
Quartz scheduler | framework | | is Job queues
Hangfire | framework | | is Job queues
Sidekiq | framework | | is Job queues
Gunicorn | tool | | implies Python
Spring~1 | framework | Spring MVC; Java Spring; Spring Core; Spring IOC; WebFlux; Spring AOP; Spring Web | implies Java; is Java framework, Back-end framework
Spring Boot | framework | Java Spring Boot | implies Spring; is Java framework, Back-end framework
Spring Cloud | framework | Netflix OSS; Hystrix; Resilience4j | implies Spring
Spring Security | framework | | implies Spring
Spring Data | framework | Spring JPA | implies Spring
Spring Batch | framework | Spring Integration | implies Spring
Jakarta EE | framework | Java EE; J2EE; JEE~1 | implies Java; is Java framework
Enterprise JavaBeans | framework | EJB~1; EJB3; EJBs~1; EJB 3; ejb~1 | implies Jakarta EE
Java Servlets | framework | Servlets; servlet API; Java Servlet; Servlet~1 | implies Java
JavaServer Pages | framework | JSP~1; Java Server Pages; JSPs~1; jsp~1 | implies Java
JavaServer Faces | framework | JSF~1; PrimeFaces; Java Server Faces; RichFaces; ICEfaces; MyFaces; jsf~1 | implies Java
JMS~1 | standard | Java Message Service; Java Messaging Service; jms~1 | implies Java; is Messaging
JAX-RS | standard | | implies Java
Apache CXF | framework | | implies Java
Struts | framework | | implies Java; is Java framework, Back-end framework
Quarkus | framework | | implies Java; is Java framework, Back-end framework
Micronaut | framework | | implies Java; is Java framework, Back-end framework
Vert.x | framework | VertX | implies Java; is Java framework
Netty framework | framework | | implies Java; is Java framework
Project Reactor | framework | | implies Java; is Java framework
Play Framework | framework | Play2 | is Java framework, Back-end framework
Akka | framework | actor model | is Concurrent programming
Vaadin | framework | | implies Java; is Front-end framework
Google Web Toolkit | framework | GWT~1 | implies Java; is Front-end framework
Grails | framework | | implies Groovy; is Back-end framework
.NET | framework | dot net; NET Core; NET framework
ASP.NET | framework | ASPNET; WebForms | implies .NET; is Back-end framework
ASP.NET Core | framework | ASP NET Core | implies ASP.NET; is Back-end framework
ASP.NET MVC | framework | .NET MVC; MVC 5; ASP MVC; C# MVC; MVC4; MVC5 | implies ASP.NET; is Back-end framework
ASP.NET Web API | framework | WebAPI | implies ASP.NET
Classic ASP | framework | Active Server Pages; ASP~2 | is Back-end framework
Blazor | framework | | implies C#, .NET; is Front-end framework
Razor Pages | framework | Razor~2; Razor views | implies ASP.NET
WCF~1 | framework | Windows Communication Foundation | implies .NET
MassTransit | framework | | implies .NET
Umbraco | platform | | is Content management systems
Kentico | platform | | is Content management systems
Sitecore | platform | SXA~1 | is Content management systems, Digital experience platform
Laravel | framework | Eloquent ORM; Livewire | implies PHP; is PHP framework
Symfony | framework | | implies PHP; is PHP framework
CodeIgniter | framework | | implies PHP; is PHP framework
Zend Framework | framework | Zend; Laminas | implies PHP; is PHP framework
CakePHP | framework | | implies PHP; is PHP framework
Yii | framework | | implies PHP; is PHP framework
Phalcon | framework | | implies PHP; is PHP framework
Composer PHP | tool | Packagist | implies PHP; is Package managers
Ruby on Rails | framework | Rails~1; RoR~1; ROR~1; Rails API | implies Ruby; is Back-end framework
RubyGems | tool | | implies Ruby; is Package managers
Phoenix framework | framework | LiveView | implies Elixir; is Back-end framework
Gin~3 | framework | Gin Gonic; Gin framework | implies Go; is Back-end framework
Go Fiber | framework | Fiber~3 | implies Go; is Back-end framework
Actix | framework | | implies Rust; is Back-end framework
Tokio | framework | | implies Rust; is Back-end framework
Vapor~2 | framework | Vapor Swift; Vapor 4 | implies Swift; is Back-end framework
Oracle APEX | framework | APEX~2; Application Express | implies Oracle Database
Oracle Forms | framework | Oracle Reports; Forms & Reports | implies Oracle Database
Oracle ADF | framework | Application Development Framework; Oracle JET | implies Java
API development | method | APIs; API~1; application programming interface; API-first; API-driven; API lifecycle
REST~1 | standard | REST API; RESTful; REST web services; Representational State Transfer; REST endpoints; JSON API | implies API development; is Web services
SOAP~1 | standard | SOAP API; SOAP web services; WSDL; WS-Security | implies Web services, XML
Web services | field | webservices | implies API development
GraphQL | standard | Graph QL | implies API development; is Query language
Apollo GraphQL | framework | Apollo Client; Apollo Federation | implies GraphQL
Hasura | framework | | implies GraphQL
gRPC | framework | | implies API development
RPC~1 | standard | remote procedure call; JSON-RPC; XML-RPC; tRPC | is API development
OData | standard | Open Data Protocol | implies API development
OpenAPI | standard | Swagger; Open API; AsyncAPI; RAML; API documentation tools | implies API development
Webhooks | method | web hooks | implies API development
API testing | method | web service testing; web services testing | is Software testing
HTTP~1 | standard | HTTPS; hypertext transfer protocol | is Network protocols
CORS | standard | cross-origin resource sharing; same-origin policy; Content Security Policy
Web scraping | method | web crawling; screen scraping; data scraping; web scraper; crawlers; web data extraction
Scrapy | tool | Scrapinghub | is Web scraping
Beautiful Soup | tool | | is Web scraping
Content management systems | field | CMS~1; web content management; WCMS; WCM~1; cms~1
Headless CMS | field | headless content management; decoupled CMS | implies Content management systems
Digital experience platform | field | DXP~1; customer experience platforms
WordPress | platform | WP~2; Elementor; Advanced Custom Fields | is Content management systems
Drupal | platform | Acquia | implies PHP; is Content management systems
Joomla | platform | | is Content management systems
TYPO3 | platform | TypoScript | is Content management systems
Craft CMS | platform | | is Content management systems
Adobe Experience Manager | platform | AEM~1; Adobe CQ; CQ5; AEM Sites; Sightly | is Content management systems, Digital experience platform
Liferay | platform | | is Content management systems, Digital experience platform
SDL Tridion | platform | Tridion | is Content management systems
Bloomreach | platform | | is Content management systems
Contentful | platform | | is Headless CMS
Strapi | platform | | is Headless CMS
Sanity CMS | platform | | is Headless CMS
Contentstack | platform | | is Headless CMS
Storyblok | platform | | is Headless CMS
Website builders | field | Duda websites
Squarespace | platform | | is Website builders
Wix | platform | | is Website builders
Webflow | platform | | is Website builders, Content management systems
Hugo static site generator | framework | | is Static site generators
GitHub Pages | framework | | is Static site generators
Jekyll | framework | | is Static site generators
E-commerce platform | field | ecommerce platform; commerce platform; e-commerce systems; e-commerce solutions; shopping cart software; headless commerce; e-commerce development
Shopify | platform | | is E-commerce platform
Magento | platform | Adobe Commerce | implies PHP; is E-commerce platform
WooCommerce | platform | | implies WordPress; is E-commerce platform
BigCommerce | platform | | is E-commerce platform
PrestaShop | platform | | is E-commerce platform
Shopware | platform | | is E-commerce platform
osCommerce | platform | | is E-commerce platform
OpenCart | platform | | is E-commerce platform
SAP Commerce Cloud | platform | Hybris; SAP Commerce | implies SAP; is E-commerce platform
commercetools | field | composable commerce; MACH architecture; Kibo Commerce | is E-commerce platform
VTEX | platform | | is commercetools
HCL Commerce | platform | | is E-commerce platform
Payment gateways | field | payment integration; online payments; payment systems; payment APIs; Klarna integration; Mollie payments
Braintree payments | tool | | is Payment gateways
Adyen | tool | | is Payment gateways
Stripe~2 | platform | Stripe API; Stripe payments | is Payment gateways
PayPal integration | platform | PayPal API; PayPal~3 | is Payment gateways
Web hosting | field | website hosting; cPanel; Plesk; shared hosting; domain registration
Vercel | platform | | is Platform as a service
Netlify | platform | | is Platform as a service
Model-view-controller | method | MVC~1; MVC pattern; MVVM; MVP pattern; Model-View-ViewModel; MVC design pattern | is Design patterns
Internationalization | method | i18n; internationalisation; multi-language support; localization engineering; website localization
Web analytics implementation | method | tag implementation; data layer implementation
Browser developer tools | tool | Chrome DevTools; Chrome Developer Tools
Web standards | standard | W3C; HTML standards
Web design | method | website design; web designing; web page design; web designer; website layout; landing page design; web graphics; webpage design
Website maintenance | method | webmaster; website updates; web administration; site maintenance; web publishing
Low-code development | method | low-code; no-code; LCNC~1; citizen development; LCAP; rapid application development platform
Bubble.io | platform | | is Low-code development
FlutterFlow | platform | | is Low-code development
AppSheet | platform | | is Low-code development
ReactiveX | framework | RxJava; Rx Java; RxSwift; RxKotlin | implies Reactive programming
`;
