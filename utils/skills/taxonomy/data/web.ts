/** Web development: front end, back end, APIs, content management, commerce. */
export const web = `
Web development | field | web application development; web app development; web programming; website development; web applications; web-based applications; web technologies; internet technologies; web developer; web engineering; web app; building web applications
Front-end development | field | frontend development; front end development; front-end engineering; frontend engineering; UI development; front-end web development; client-side development; front-end technologies; frontend technologies; UI engineering; frontend; front-end; UI coding; web front-end | implies Web development
Back-end development | field | backend development; back end development; server-side development; backend engineering; back-end engineering; server-side programming; backend services; backend systems; back-end technologies; backend technologies; backend; back-end; server-side; server side languages; backend APIs
Full-stack development | field | full stack development; fullstack development; full-stack; full stack; fullstack; full-stack engineering; full stack web development; full-stack web development | implies Front-end development, Back-end development, Web development
Front-end framework | framework | front-end frameworks; frontend framework; JavaScript framework; JavaScript frameworks; JS framework; JS frameworks; UI framework; modern JavaScript framework; front-end JavaScript framework; frontend library; JavaScript library; JavaScript libraries; client-side framework; SPA framework; modern frontend framework; UI frameworks; modern JavaScript libraries; JS libraries; front-end libraries
Back-end framework | framework | backend framework; server-side framework; web framework; web frameworks; back-end frameworks; backend frameworks; web application framework; MVC framework; MVC frameworks; web application frameworks
Java framework | framework | Java frameworks; Java web framework
PHP framework | framework | PHP frameworks | is Back-end framework
Python web framework | framework | Python frameworks; Python web frameworks; Python framework | is Back-end framework
Node.js framework | framework | Node frameworks; Node.js frameworks; Node web framework | is Back-end framework
CSS framework | framework | CSS frameworks; CSS library; responsive CSS framework; UI toolkit
Component library | framework | UI component library; UI library; UI component libraries; UI components library; UI kits; reusable component libraries; reusable UI components
State management | method | state management libraries; frontend state management; client-side state management; application state management
HTML~1 | language | HTML5; HTML 5; HyperText Markup Language; XHTML; DHTML; semantic HTML; HTML4; HTML/CSS; HTML & CSS; HTML and CSS; HTML coding; html5/css3; semantic markup | is Markup language
CSS~1 | language | CSS3; CSS 3; Cascading Style Sheets; style sheets; CSS Grid; Flexbox; CSS animations; CSS layouts; CSS-in-JS; CSS Modules; cross-browser CSS | is Style sheet language
Style sheet language | language | CSS preprocessor; CSS preprocessors; CSS pre-processor; CSS pre-processors; CSS pre-processing; CSS preprocessing
Sass~1 | language | SASS; SCSS; Sass/SCSS; SASS/LESS; Syntactically Awesome Style Sheets; SCSS/Sass; Compass CSS | implies CSS; is Style sheet language
Less~3 | language | LESS CSS; Less CSS; LessCSS; Less.js | implies CSS; is Style sheet language
PostCSS | tool | Post CSS; Autoprefixer; Stylus CSS | implies CSS; is Style sheet language
BEM methodology | method | BEM~2; Block Element Modifier; SMACSS; OOCSS; ITCSS; CSS architecture | implies CSS
styled-components | framework | styled components; Emotion CSS; styled-system; vanilla-extract | implies CSS, React
Responsive web design | method | responsive design; RWD~1; responsive websites; mobile-first design; mobile first design; responsive web; responsive layouts; mobile-responsive; adaptive design; responsive development; responsive UI; mobile-friendly design; media queries
Cross-browser compatibility | method | cross browser compatibility; cross-browser development; cross-browser testing; cross-browser; browser compatibility; cross-platform browser compatibility; cross browser issues; browser compatibility issues
Web accessibility | field | a11y; accessibility standards; digital accessibility; accessible design; accessibility testing; accessible web; inclusive design accessibility; ADA compliance web; accessibility guidelines; accessibility compliance; accessible user interfaces
WCAG | standard | Web Content Accessibility Guidelines; WCAG 2.1; WCAG 2.0; WCAG 2.2; WCAG AA | implies Web accessibility; is Accessibility standards and laws
Accessibility standards and laws | standard | accessibility regulations; accessibility laws
Section 508 | standard | Sec. 508; Section 508 compliance; 508 compliance; Section 508 standards | implies Web accessibility; is Accessibility standards and laws
WAI-ARIA | standard | ARIA~1; ARIA roles; ARIA attributes | implies Web accessibility
EN 301 549 | standard | European Accessibility Act; EN301549 | is Accessibility standards and laws
Screen readers | tool | screen reader; NVDA; VoiceOver testing; JAWS screen reader; assistive technologies; assistive technology; TalkBack; axe accessibility; axe-core; axe DevTools
Web performance optimization | method | web performance; page speed optimization; Core Web Vitals; front-end performance; site speed; page load optimization; frontend performance optimization; PageSpeed Insights; web vitals; website performance; Lighthouse audits; Google Lighthouse
Progressive web apps | field | PWA~1; progressive web application; PWAs~1; service workers; offline-first | implies Web development
Single-page applications | field | single page application; SPA~2; single-page app; SPAs~1; single page apps | implies Front-end development
Server-side rendering | method | SSR~1; server side rendering; hydration; static site generation; SSG~1; isomorphic JavaScript; universal JavaScript; incremental static regeneration; client-side rendering
Static site generators | framework | static site generator; Jamstack; JAM stack; static websites
Micro front-ends | method | micro-frontends; microfrontends; micro frontends; Module Federation; single-spa; micro-frontend architecture | implies Front-end development
Web components | standard | custom elements; Shadow DOM; web component; Lit library; LitElement; Polymer.js; Google Polymer; Stencil.js; StencilJS | implies JavaScript
DOM~1 | standard | Document Object Model; DOM manipulation; HTML DOM; browser APIs; Web APIs browser; browser rendering; BOM browser object model
AJAX | method | Ajax; Asynchronous JavaScript and XML; XMLHttpRequest; Fetch API; Axios | implies JavaScript
React~1 | framework | React.js; ReactJS; React JS; React 18; React Hooks; React 16; React 17; React 19; React framework; React library; React development; React Context API; React components; React developer; React ecosystem; JSX~1 | implies JavaScript; is Front-end framework
Redux | framework | React Redux; Redux Toolkit; Redux-Saga; Redux Saga; Redux Thunk; RTK Query; Redux.js | implies JavaScript; is State management
MobX | framework | Zustand; Recoil.js; Jotai; XState; MobX-State-Tree | implies JavaScript; is State management
Next.js | framework | NextJS; Next JS; Vercel Next; Next.js 14; Next.js App Router | implies React; is Front-end framework, Back-end framework
Gatsby~2 | framework | Gatsby.js; GatsbyJS | implies React; is Static site generators
Remix~2 | framework | Remix.run; Remix framework; React Router; TanStack Router; TanStack Query; React Query | implies React; is Front-end framework
Preact | framework | Preact.js | implies JavaScript; is Front-end framework
Angular | framework | Angular 2; Angular 2+; Angular 4; Angular 8; Angular 10; Angular 12; Angular 14; Angular 15; Angular 16; Angular 17; Angular2; Angular CLI; Angular framework; Angular development; Angular developer; Angular Universal; Angular 18 | implies TypeScript; is Front-end framework
AngularJS | framework | Angular.js; Angular JS; Angular 1; Angular 1.x; AngularJS 1.x | implies JavaScript; is Front-end framework
RxJS | framework | Rx.js; Reactive Extensions for JavaScript; RxJava; Rx Java; RxSwift; RxKotlin; Rx.NET | implies Reactive programming
NgRx | framework | NGRX Store; NgXs; NGXS; Akita state | implies Angular, RxJS; is State management
Angular Material | framework | Angular Material UI; Angular CDK; PrimeNG; NG-ZORRO | implies Angular; is Component library
Vue.js | framework | Vue~1; VueJS; Vue JS; Vue 3; Vue 2; Vue3; Vue.js 3; Composition API; Vue Router | implies JavaScript; is Front-end framework
Vuex | framework | Pinia~2; Pinia Vue | implies Vue.js; is State management
Nuxt | framework | Nuxt.js; NuxtJS; Nuxt 3; Nuxt JS | implies Vue.js; is Front-end framework
Vuetify | framework | Quasar framework; PrimeVue; Element UI; Vue Material | implies Vue.js; is Component library
Svelte | framework | Svelte.js; SvelteJS; Svelte 5 | implies JavaScript; is Front-end framework
SvelteKit | framework | Svelte Kit; Sapper.js | implies Svelte; is Front-end framework
SolidJS | framework | Solid.js; Solid JS; SolidStart; Qwik; Qwik framework | implies JavaScript; is Front-end framework
Astro~2 | framework | Astro.build; Astro framework; Astro.js; AstroJS | is Static site generators, Front-end framework
Ember.js | framework | EmberJS; Ember~3; Ember JS; Ember Data | implies JavaScript; is Front-end framework
Backbone.js | framework | BackboneJS; Backbone JS; Backbone~2; Marionette.js; Underscore.js; Handlebars/Backbone | implies JavaScript; is Front-end framework
Knockout.js | framework | KnockoutJS; Knockout JS; Knockout~3 | implies JavaScript; is Front-end framework
Aurelia | framework | Aurelia.js; Durandal | implies JavaScript; is Front-end framework
Alpine.js | framework | AlpineJS; Stimulus.js; StimulusJS; Hotwire Turbo; Mithril.js | implies JavaScript; is Front-end framework
htmx | framework | Hypermedia-driven applications; Hotwire framework | is Front-end framework
Ext JS | framework | ExtJS; Sencha; Sencha Ext JS; Sencha Touch | implies JavaScript; is Front-end framework
Dojo Toolkit | framework | Dojo~2; DojoJS; YUI Library; MooTools; Prototype.js; script.aculo.us | implies JavaScript; is Front-end framework
jQuery | framework | J Query; jQuery UI; jQuery Mobile; JQuery plugins; jquery/ajax | implies JavaScript; is Front-end framework
Kendo UI | framework | Telerik; Telerik UI; KendoUI; DevExpress; DevExtreme; Syncfusion; Infragistics; Ag-Grid; AG Grid | is Component library
Bootstrap~1 | framework | Twitter Bootstrap; Bootstrap 4; Bootstrap 5; Bootstrap CSS; Bootstrap 3; Bootstrap framework; React Bootstrap; ng-bootstrap; getbootstrap | implies CSS; is CSS framework
Tailwind CSS | framework | Tailwind; TailwindCSS; Tailwind UI; Tailwind JS | implies CSS; is CSS framework
Foundation CSS | framework | ZURB Foundation; Foundation framework CSS | implies CSS; is CSS framework
Bulma | framework | Bulma CSS; Semantic UI; UIkit CSS; Materialize CSS; Skeleton CSS | implies CSS; is CSS framework
Material UI | framework | MUI~1; Material-UI; MUI React; Google Material Design components | implies React; is Component library
Ant Design | framework | AntD; antd | implies React; is Component library
Chakra UI | framework | shadcn/ui; shadcn; Radix UI; Headless UI; Mantine UI | implies React; is Component library
Fluent UI | framework | Office UI Fabric; Fluent Design | is Component library
Storybook~1 | tool | Storybook.js; StorybookJS; Chromatic Storybook | is Component library tooling
Component library tooling | tool | component-driven development; component workshop; Bit.dev
D3.js | framework | D3~1; D3JS; Data-Driven Documents; D3 JS | implies JavaScript; is Data visualisation libraries
Data visualisation libraries | framework | charting libraries; data visualization libraries; charting library; visualization libraries; JavaScript charting library
Chart.js | framework | ChartJS; Highcharts; amCharts; ECharts; Apache ECharts; Recharts; Nivo charts; FusionCharts; ApexCharts; visx; Google Charts; Victory charts; Vega-Lite; Vega visualization | implies JavaScript; is Data visualisation libraries
Three.js | framework | ThreeJS; Three JS; React Three Fiber; Babylon.js; BabylonJS; A-Frame | implies JavaScript, WebGL; is 3D graphics programming
WebGL | standard | Web GL; WebGPU; WebGL2 | is 3D graphics programming
3D graphics programming | field | real-time graphics; graphics programming; computer graphics; 3D programming; real-time rendering; rendering engines; graphics APIs; 3D rendering engines; ray tracing
Canvas API | standard | HTML5 Canvas; HTML Canvas; PixiJS; Pixi.js; Konva.js; Fabric.js; PhaserJS; Phaser.js; SVG animation | implies JavaScript
GSAP | framework | GreenSock; Framer Motion; Lottie animations; Anime.js; CSS and JS animation; web animations | implies JavaScript
WebSockets | standard | WebSocket; web socket; Socket.IO; SocketIO; SockJS; socket.io; real-time web | is Real-time communication
WebRTC | standard | Web RTC; mediasoup; Janus Gateway; Jitsi; Kurento; LiveKit | is Real-time communication
Real-time communication | field | real-time web applications; RTC~2; real-time messaging; server-sent events; Pusher Channels; Ably realtime
SignalR | framework | Signal R; ASP.NET SignalR; Azure SignalR | implies .NET; is Real-time communication
Web workers | standard | IndexedDB; Web Storage API; localStorage; browser storage | implies JavaScript
Browser extensions | field | Chrome extension development; browser extension development; browser extension; Chrome extensions; WebExtensions
Mapping libraries | framework | Leaflet.js; LeafletJS; Mapbox; Mapbox GL; OpenLayers; Google Maps API; CesiumJS; deck.gl; MapLibre; kepler.gl; Google Maps Platform; ArcGIS JavaScript API
JavaScript bundler | tool | bundlers; front-end build tools; JavaScript build tools; module bundler; module bundlers; frontend build tools; frontend tooling; front-end tooling; task runners; frontend build pipelines; JavaScript bundlers
Webpack | tool | Web pack; webpack.js; webpack bundler | is JavaScript bundler
Vite | tool | Vite.js; ViteJS; Rollup.js; RollupJS; esbuild; Rspack; Turbopack; Parcel bundler; ParcelJS; Snowpack | is JavaScript bundler
Gulp | tool | Gulp.js; GulpJS | is JavaScript bundler
Grunt | tool | Grunt.js; GruntJS | is JavaScript bundler
Babel~1 | tool | Babel.js; BabelJS; SWC compiler; transpilers; transpilation; Babel transpiler | implies JavaScript
npm | tool | Node Package Manager; NPM~1; npm packages; npm scripts; npm registry | is Package managers
Yarn~2 | tool | Yarn package manager; Yarn workspaces; yarnpkg; npm/yarn; Yarn/NPM | is Package managers
pnpm | tool | pnpm workspaces; Bower package manager | is Package managers
Package managers | tool | package manager; package management; dependency management; dependency managers
ESLint | tool | ES Lint; TSLint; JSHint; Prettier~2; ESLint/Prettier; Stylelint; Biome linter | is Linters
Linters | tool | linting; code linters; linter; lint tools; code formatting tools
Monorepo tools | tool | monorepo; monorepos; Nx monorepo; Nrwl Nx; Turborepo; Lerna; Nx workspace
Node.js | framework | NodeJS; Node JS; Node~3; Node.js runtime; Node 18; node.js backend; server-side JavaScript; Node.js development | implies JavaScript; is Back-end framework
Deno~2 | framework | Deno runtime; Bun~3; Bun.js; Bun runtime | implies JavaScript
Express.js | framework | ExpressJS; Express~3; Express JS; Node/Express; Node.js/Express; Express framework | implies Node.js; is Node.js framework, Back-end framework
NestJS | framework | Nest.js; Nest JS | implies Node.js, TypeScript; is Node.js framework
Koa.js | framework | KoaJS; Koa~2 | implies Node.js; is Node.js framework
Hapi.js | framework | hapiJS; @hapi | implies Node.js; is Node.js framework
Fastify | framework | Fastify.js; Hono.js; HonoJS | implies Node.js; is Node.js framework
AdonisJS | framework | Adonis.js; Sails.js; SailsJS; LoopBack; LoopBack.io; FeathersJS; Feathers.js; RedwoodJS; Blitz.js | implies Node.js; is Node.js framework
Meteor.js | framework | MeteorJS; Meteor~2 | implies Node.js; is Node.js framework
MEAN stack | framework | MEAN~2; MongoDB Express Angular Node; MEAN developer; MEAN.js | implies MongoDB, Express.js, Angular, Node.js
MERN stack | framework | MERN; MongoDB Express React Node; MERN developer | implies MongoDB, Express.js, React, Node.js
MEVN stack | framework | MEVN; PERN stack; T3 stack | implies Node.js
LAMP stack | framework | LAMP~1; Linux Apache MySQL PHP; LEMP stack; LEMP; XAMPP; WAMP | implies Linux, MySQL, PHP
Template engine | framework | templating engine; templating languages; template engines; Handlebars.js; Mustache templates; Jinja2; Jinja; EJS; Pug templates; Thymeleaf; FreeMarker; Twig templates; Twig templating; Blade templates; Razor templates; Smarty templates; Nunjucks; Velocity templates; templating; Handlebars~2; HAML; JSTL; ERB templates
Django | framework | Python Django; Django framework; Django web framework; Django ORM; Wagtail; Django CMS; Django 4 | implies Python; is Python web framework
Django REST framework | framework | DRF~1; Django Rest; DjangoRestFramework; Django Ninja | implies Django, REST
Flask~1 | framework | Python Flask; Flask framework; Flask API; Flask-RESTful; Quart framework; Flask/Django; Django/Flask | implies Python; is Python web framework
FastAPI | framework | Fast API; Starlette; Uvicorn; Python FastAPI | implies Python; is Python web framework
Pyramid framework | framework | Pylons; Bottle.py; CherryPy; web2py; Sanic; Falcon framework; TurboGears; aiohttp; Litestar; Python Tornado; Tornado web server | implies Python; is Python web framework
Pydantic | framework | Marshmallow library; attrs library | implies Python
Celery task queue | framework | Celery~2; Python Celery; Celery/RabbitMQ; Celery workers; Celery/Redis | implies Python; is Job queues
Job queues | framework | task queues; background jobs; job schedulers queue; task queue; Sidekiq; Resque; BullMQ; Bull queue; Hangfire; Quartz.NET; Quartz scheduler; RQ workers; message queues background jobs
WSGI | standard | Gunicorn; uWSGI; ASGI; mod_wsgi | implies Python
Spring~1 | framework | Spring Framework; Spring MVC; Java Spring; Spring Core; Spring 5; Spring IOC; Spring WebFlux; WebFlux; Spring AOP; Spring/Hibernate; Spring ecosystem; Spring Framework 6; Spring Web; Spring Reactive | implies Java; is Java framework, Back-end framework
Spring Boot | framework | SpringBoot; Springboot; Java Spring Boot; Java/Spring Boot; Spring Boot 3; Spring-Boot microservices | implies Spring; is Java framework, Back-end framework
Spring Cloud | framework | Spring Cloud Gateway; Netflix OSS; Netflix Eureka; Hystrix; Resilience4j; Spring Cloud Config | implies Spring
Spring Security | framework | Spring OAuth | implies Spring
Spring Data | framework | Spring Data JPA; Spring JPA | implies Spring
Spring Batch | framework | Spring Integration | implies Spring
Jakarta EE | framework | Java EE; J2EE; JEE~1; Java Enterprise Edition; Java Platform Enterprise Edition; Java/J2EE; JavaEE; Java 2 Enterprise Edition; Java Enterprise; J2EE technologies | implies Java; is Java framework
Enterprise JavaBeans | framework | EJB~1; EJB3; EJBs~1; EJB 3 | implies Jakarta EE
Java Servlets | framework | Servlet~1; Servlets; Servlet/JSP; servlet API; JSP/Servlets; Servlets/JSP; Java Servlet | implies Java
JavaServer Pages | framework | JSP~1; Java Server Pages; JSPs~1 | implies Java
JavaServer Faces | framework | JSF~1; PrimeFaces; Java Server Faces; RichFaces; ICEfaces; MyFaces | implies Java
JMS~1 | standard | Java Message Service; Java Messaging Service | implies Java; is Messaging
JAX-RS | standard | Jersey framework; RESTEasy; JAX-WS; Apache CXF; Apache Axis; JAXB; Jersey REST | implies Java
Struts | framework | Apache Struts; Struts 2; Struts2; Struts framework | implies Java; is Java framework, Back-end framework
Quarkus | framework | Red Hat Quarkus | implies Java; is Java framework, Back-end framework
Micronaut | framework | Helidon; Micronaut framework | implies Java; is Java framework, Back-end framework
Vert.x | framework | Eclipse Vert.x; VertX; Project Reactor; Reactor Netty; Netty framework; JBoss Netty; Undertow | implies Java; is Java framework
Dropwizard | framework | Drop wizard; Spark Java framework; Javalin | implies Java; is Java framework
Play Framework | framework | Play2; Scala Play; Play! Framework | is Java framework, Back-end framework
Akka | framework | Akka Streams; Akka HTTP; Apache Pekko; actor model; Lagom framework | is Concurrent programming
Vaadin | framework | Apache Wicket; Google Web Toolkit; GWT~1; Apache Tapestry; ZK framework | implies Java; is Front-end framework
Ktor | framework | Ktor server; Exposed ORM; http4k | implies Kotlin; is Back-end framework
Cats Effect | framework | ZIO; Scala Cats; Typelevel; Scalaz; fs2 streams | implies Scala; is Functional programming
Grails | framework | Groovy on Grails; Groovy/Grails | implies Groovy; is Back-end framework
Lombok | framework | Project Lombok; MapStruct; Google Guava; Apache Commons; Jackson JSON | implies Java
.NET | framework | dot net; dotnet; DotNet; .NET Framework; .NET Core; .NET 6; .NET 8; .NET 5; .NET 7; .NET 9; Microsoft .NET; .NET development; .NET technologies; .NET stack; .NET platform; NET Core; .NET Standard; .NET developer; Dot Net Core; .NET 4.5; NET framework; CLR runtime
ASP.NET | framework | ASP .NET; ASPNET; ASP.NET Web Forms; WebForms; Web Forms; ASP.NET WebForms; ASP.Net 4.5 | implies .NET; is Back-end framework
ASP.NET Core | framework | ASP.NET Core MVC; ASP NET Core; ASP.NET Core Web API; Minimal APIs ASP.NET | implies ASP.NET; is Back-end framework
ASP.NET MVC | framework | .NET MVC; MVC 5; ASP MVC; C# MVC; MVC4; MVC5; Asp.net mvc 5 | implies ASP.NET; is Back-end framework
ASP.NET Web API | framework | Web API; Web API 2; WebAPI; .NET Web API; Web APIs; ASP.NET WebAPI | implies ASP.NET
Classic ASP | framework | ASP classic; Active Server Pages; ASP~2 | is Back-end framework
Blazor | framework | Blazor WebAssembly; Blazor Server | implies C#, .NET; is Front-end framework
Razor Pages | framework | Razor~2; Razor syntax; Razor views | implies ASP.NET
WCF~1 | framework | Windows Communication Foundation; WCF services; WCF/Web services | implies .NET
Windows Workflow Foundation | framework | WWF~2; Workflow Foundation; NServiceBus; MassTransit; MediatR; AutoMapper; Polly .NET; Autofac | implies .NET
Umbraco | platform | Umbraco CMS | is Content management systems
Kentico | platform | Kentico Xperience; Xperience by Kentico; Kontent.ai | is Content management systems
Sitecore | platform | Sitecore CMS; Sitecore XP; Sitecore XM Cloud; Sitecore JSS; Sitecore Experience Platform; SXA~1 | is Content management systems, Digital experience platform
Optimizely CMS | platform | Episerver; EPiServer CMS; Optimizely Content Cloud; EPi Server | is Content management systems
DNN Platform | platform | DotNetNuke | is Content management systems
Orchard Core | platform | Orchard CMS; Piranha CMS | is Content management systems
Laravel | framework | Laravel framework; Laravel Livewire; PHP Laravel; Eloquent ORM; Laravel Lumen; Livewire; PHP/Laravel | implies PHP; is PHP framework
Symfony | framework | Symfony2; Symfony framework; PHP Symfony; Symfony 5; API Platform | implies PHP; is PHP framework
CodeIgniter | framework | Code Igniter; PHP CodeIgniter | implies PHP; is PHP framework
Zend Framework | framework | Zend; Laminas; Zend Framework 2; Mezzio; Zend2 | implies PHP; is PHP framework
CakePHP | framework | Cake PHP | implies PHP; is PHP framework
Yii | framework | Yii2; Yii framework; Yii 2 | implies PHP; is PHP framework
Phalcon | framework | Slim framework; FuelPHP; Phalcon PHP; Slim PHP | implies PHP; is PHP framework
Composer PHP | tool | PHP Composer; Packagist; PSR standards; PSR-4 | implies PHP; is Package managers
Ruby on Rails | framework | Rails~1; RoR~1; ROR~1; RubyOnRails; Rails framework; Ruby/Rails; Rails 7; Rails 6; Ruby on Rails 7; Rails API | implies Ruby; is Back-end framework
Sinatra~2 | framework | Hanami; Sinatra framework; Ruby Sinatra; Rack middleware; Padrino | implies Ruby; is Back-end framework
RubyGems | tool | Bundler Ruby; Ruby gems; RuboCop | implies Ruby; is Package managers
Phoenix framework | framework | Phoenix LiveView; Elixir Phoenix; Elixir/Phoenix; LiveView | implies Elixir; is Back-end framework
Gin~3 | framework | Gin Gonic; Gin framework; gin-gonic; Echo~3; Echo framework; Fiber~3; Go Fiber; GoFiber; Beego; Revel framework; go-kit; Go kit; Chi router; Gorilla Mux; Buffalo framework | implies Go; is Back-end framework
Actix | framework | Actix Web; Axum; Rocket.rs; Tokio; Warp framework; Rust Axum; Tokio runtime | implies Rust; is Back-end framework
Vapor~2 | framework | Vapor Swift; Server-side Swift; Vapor 4 | implies Swift; is Back-end framework
Perl frameworks | framework | Catalyst framework; Mojolicious; Perl Dancer; mod_perl | implies Perl; is Back-end framework
Oracle APEX | framework | APEX~2; Application Express; Oracle Application Express | implies Oracle Database
Oracle Forms | framework | Oracle Forms and Reports; Oracle Reports; Forms & Reports; Oracle Developer Suite; Oracle Forms & Reports | implies Oracle Database
Oracle ADF | framework | Application Development Framework; Oracle JET; ADF Faces; Oracle ADF Faces | implies Java
API development | method | APIs; API~1; API design; API integration; application programming interface; API programming; web API development; API-first; API implementation; third-party APIs; API integrations; API-driven; building APIs; integrating APIs; application programming interfaces; API lifecycle
REST~1 | standard | REST API; RESTful; RESTful API; RESTful APIs; REST APIs; RESTful web services; REST web services; RESTful services; REST services; Representational State Transfer; RESTful architecture; RESTFul endpoints; REST/JSON; REST endpoints; RESTful Web API; REST-based; ReST API; RESTful interfaces; JSON API | implies API development; is Web services
SOAP~1 | standard | SOAP API; SOAP web services; SOAP services; WSDL; SOAP/WSDL; SOAP/REST; SOAP UI web services; SOAP APIs; WS-Security | implies Web services, XML
Web services | field | web service; webservices; web services development; web service APIs; XML web services | implies API development
GraphQL | standard | Graph QL; GraphQL API; GraphQL APIs; GraphQL schemas; GQL~2; GraphQL Federation | implies API development; is Query language
Apollo GraphQL | framework | Apollo Client; Apollo Server; Apollo Federation; Relay GraphQL; Hasura; urql; React Apollo; GraphQL Yoga | implies GraphQL
gRPC | framework | gRPC services; grpc-web; Google RPC; gRPC APIs | implies API development
RPC~1 | standard | remote procedure call; remote procedure calls; JSON-RPC; XML-RPC; tRPC | is API development
OData | standard | Open Data Protocol; OData services; OData API | implies API development
OpenAPI | standard | OpenAPI Specification; Swagger; Open API; Swagger UI; OpenAPI/Swagger; Swagger/OpenAPI; AsyncAPI; RAML; Swagger Hub; API documentation tools | implies API development
Webhooks | method | web hooks; webhook | implies API development
API testing | method | REST API testing; web service testing; API automation testing; API test automation; web services testing; testing APIs | is Software testing
HATEOAS | standard | hypermedia APIs; HAL hypermedia | implies REST
HTTP~1 | standard | HTTPS; HTTP/2; HTTP/HTTPS; HTTP protocol; HTTP/3; HTTPS protocols; HTTP protocols; HTTP methods; HTTP requests; hypertext transfer protocol | is Network protocols
CORS | standard | cross-origin resource sharing; same-origin policy; Content Security Policy
Web scraping | method | web crawling; screen scraping; web crawlers; data scraping; web scraper; Beautiful Soup; BeautifulSoup; Scrapy; crawlers; web data extraction; Scrapinghub
Content management systems | platform | CMS~1; content management system; web content management; WCMS; WCM~1; CMS platforms; web content management system; web CMS; CMS systems; content management platforms; CMS development
Headless CMS | platform | headless content management; decoupled CMS; API-first CMS; composable CMS | implies Content management systems
Digital experience platform | platform | DXP~1; digital experience platforms; customer experience platforms
WordPress | platform | Word Press; WordPress development; WordPress themes; WordPress plugins; WP~2; WordPress CMS; Gutenberg blocks; WordPress Gutenberg; Elementor; Advanced Custom Fields; WP Engine; Divi theme | is Content management systems
Drupal | platform | Drupal 8; Drupal 7; Drupal 9; Drupal 10; Acquia; Drupal CMS; Drupal development | implies PHP; is Content management systems
Joomla | platform | Joomla! CMS; Joomla CMS | is Content management systems
TYPO3 | platform | TYPO3 CMS; TypoScript; Neos CMS; Contao | is Content management systems
Craft CMS | platform | CraftCMS; ExpressionEngine; Statamic; October CMS; Concrete CMS; ProcessWire; Silverstripe; MODX; Kirby CMS | is Content management systems
Adobe Experience Manager | platform | AEM~1; Adobe CQ; CQ5; AEM Sites; AEM Assets; Adobe Experience Manager Sites; AEM 6.5; Sightly; HTL Sightly; Apache Sling; AEM as a Cloud Service | is Content management systems, Digital experience platform
Liferay | platform | Liferay Portal; Liferay DXP | is Content management systems, Digital experience platform
Magnolia CMS | platform | Bloomreach; Crafter CMS; Jahia; OpenCms; Hippo CMS; FirstSpirit; CoreMedia; Tridion; SDL Tridion; TeamSite; Crownpeak | is Content management systems
Contentful | platform | Contentful CMS | is Headless CMS
Strapi | platform | Strapi CMS | is Headless CMS
Sanity CMS | platform | Sanity.io; Storyblok; Prismic; Contentstack; Ghost CMS; Directus; DatoCMS; Payload CMS; Hygraph; GraphCMS; Butter CMS; Prismic.io; Amplience | is Headless CMS
Website builders | platform | website builder; Squarespace; Weebly; GoDaddy Website Builder; no-code website builder; Duda websites
Wix | platform | Wix Studio; Velo by Wix; Wix Editor | is Website builders
Webflow | platform | Web flow; Webflow CMS; Framer sites | is Website builders, Content management systems
Hugo static site generator | framework | Jekyll; Eleventy; Hugo~3; VuePress; Docusaurus; Hexo; GitHub Pages; MkDocs; VitePress; Pelican static site; 11ty | is Static site generators
E-commerce platform | platform | ecommerce platform; e-commerce platforms; ecommerce platforms; online store platform; commerce platform; e-commerce systems; e-commerce solutions; eCommerce technologies; shopping cart software; digital commerce platform; headless commerce; e-commerce development; ecommerce development
Shopify | platform | Shopify Plus; Shopify themes; Shopify development; Shopify store; Shopify Hydrogen; Shopify apps; Shopify admin | is E-commerce platform
Magento | platform | Magento 2; Adobe Commerce; Magento Commerce; Magento2; Hyvä; Magento Cloud | implies PHP; is E-commerce platform
WooCommerce | platform | Woo Commerce | implies WordPress; is E-commerce platform
BigCommerce | platform | Big Commerce | is E-commerce platform
PrestaShop | platform | OpenCart; osCommerce; Shopware; Shopware 6; OroCommerce; Sylius; nopCommerce; Spryker; Oxid eSales; Zen Cart; JTL Shop; Ecwid; Vendure; Medusa.js; Saleor | is E-commerce platform
SAP Commerce Cloud | platform | SAP Hybris; Hybris; SAP Commerce; Hybris Commerce; SAP Spartacus | implies SAP; is E-commerce platform
commercetools | platform | commerce tools platform; Elastic Path; VTEX; composable commerce; MACH architecture; Kibo Commerce | is E-commerce platform
HCL Commerce | platform | IBM WebSphere Commerce; WebSphere Commerce; Oracle ATG; ATG Commerce; Oracle Commerce; Intershop; Endeca; Oracle Endeca; ATG Web Commerce | is E-commerce platform
Payment gateways | field | payment gateway; payment gateway integration; payment integration; online payments; payment processing systems; payment systems; payment APIs; Braintree payments; Adyen; Worldpay; Authorize.Net; Razorpay; payment gateway APIs; Klarna integration; Mollie payments
Stripe~2 | platform | Stripe API; Stripe payments; Stripe Connect; Stripe integration | is Payment gateways
PayPal integration | platform | PayPal API; PayPal Checkout; PayPal~3 | is Payment gateways
Web hosting | field | website hosting; web hosting management; cPanel; Plesk; DNS and hosting; shared hosting; WHM cPanel; domain management; domain registration; hosting environments
Vercel | platform | Netlify; Cloudflare Pages; Render.com; Vercel deployment; Fly.io | is Platform as a service
Model-view-controller | method | MVC~1; MVC architecture; MVC pattern; Model View Controller; MVVM; MVVM pattern; MVP pattern; Model-View-ViewModel; MVC design pattern; MVC/MVVM | is Design patterns
Internationalization | method | i18n; l10n; internationalisation; software localization; multi-language support; localization engineering; right-to-left layouts; website localization
Email development | method | HTML email; HTML emails; email templates; email coding; responsive email; MJML; email template development; HTML email development; Litmus email; Email on Acid
Web analytics implementation | method | tag implementation; analytics tagging; data layer implementation; tracking implementation; tagging implementation
Browser developer tools | tool | Chrome DevTools; Chrome Developer Tools; browser dev tools; Firebug; Firefox Developer Tools; browser debugging tools; dev tools browser
Web standards | standard | W3C; W3C standards; HTML standards; web design standards; W3C web standards
Web design | method | website design; web designing; web page design; web designer; website layout; landing page design; web graphics; webpage design
Website maintenance | method | website management; website administration; webmaster; website updates; website content updates; web administration; site maintenance; web publishing; website content management; web maintenance
Low-code development | method | low-code; low code; no-code; no code; low-code/no-code; low code development; low-code platforms; low code platform; LCNC~1; citizen development; LCAP; low-code platform; no-code tools; rapid application development platform
Bubble.io | platform | Retool; Bubble no-code; Glide apps; Adalo; AppGyver; Airtable Interfaces; Softr; AppSheet; Google AppSheet; FlutterFlow; Budibase; Appsmith | is Low-code development
`;
