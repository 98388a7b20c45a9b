/** Web development: front end, back end, APIs, content management, commerce. */
export const web = `
Web development | field | web application development; web programming; website development; web applications; web-based applications; web technologies; internet technologies; web developer; web engineering; web app
Front-end development | field | UI development; front-end web development; client-side development; UI engineering; frontend; front-end; UI coding | implies Web development
Back-end development | field | server-side programming; backend; back-end; server-side; backend APIs
Full-stack development | field | full-stack; fullstack; full stack web development | implies Front-end development, Back-end development, Web development
Front-end framework | field | front-end frameworks; frontend framework; JavaScript framework; JavaScript frameworks; JS framework; JS frameworks; UI framework; modern JavaScript framework; front-end JavaScript framework; frontend library; JavaScript library; JavaScript libraries; client-side framework; SPA framework; UI frameworks; modern JavaScript libraries; JS libraries; front-end libraries
Back-end framework | field | backend framework; server-side framework; web framework; web frameworks; back-end frameworks; backend frameworks; web application framework; MVC framework; MVC frameworks; web application frameworks
Java framework | field | Java frameworks; Java web framework
PHP framework | field | PHP frameworks | is Back-end framework
Python web framework | field | Python frameworks; Python web frameworks; Python framework | is Back-end framework
Node.js framework | field | Node frameworks; Node.js frameworks; Node web framework | is Back-end framework
CSS framework | field | CSS frameworks; CSS library; UI toolkit
Component library | field | UI library; UI component libraries; UI components library; UI kits; reusable component libraries; reusable UI components
State management | method | frontend state management
HTML~1 | language | HTML5; HTML 5; HyperText Markup Language; XHTML; DHTML; semantic HTML; HTML4; HTML/CSS; HTML & CSS; HTML and CSS; HTML coding; semantic markup; html~1 | is Markup language
CSS~1 | language | CSS3; CSS 3; style sheets; CSS Grid; Flexbox; CSS animations; CSS layouts; CSS-in-JS; CSS Modules; cross-browser CSS; css~1 | is Style sheet language
Style sheet language | field | CSS preprocessor; CSS preprocessors; CSS pre-processor; CSS pre-processors; CSS pre-processing; CSS preprocessing
Sass~1 | language | SASS; SCSS; SASS/LESS; Syntactically Awesome Style Sheets; Compass CSS | implies CSS; is Style sheet language
Less~3 | language | LESS CSS; LessCSS; Less.js | implies CSS; is Style sheet language
PostCSS | tool | Post CSS; Autoprefixer; Stylus CSS | implies CSS; is Style sheet language
BEM methodology | method | BEM~2; Block Element Modifier; SMACSS; OOCSS; ITCSS; CSS architecture | implies CSS
styled-components | framework | Emotion CSS; styled-system; vanilla-extract | implies CSS, React
Responsive web design | method | responsive design; RWD~1; responsive websites; mobile-first design; responsive web; responsive layouts; mobile-responsive; adaptive design; responsive development; responsive UI; mobile-friendly design; media queries
Cross-browser compatibility | method | cross-browser testing; cross-browser; browser compatibility
Web accessibility | field | a11y; accessibility standards; digital accessibility; accessible design; accessibility testing; accessible web; inclusive design accessibility; ADA compliance web; accessibility guidelines; accessibility compliance; accessible user interfaces
WCAG | standard | Web Content Accessibility Guidelines | implies Web accessibility; is Accessibility standards and laws
Accessibility standards and laws | standard | accessibility regulations; accessibility laws
Section 508 | standard | Sec. 508; Section 508 compliance; 508 compliance | implies Web accessibility; is Accessibility standards and laws
WAI-ARIA | standard | ARIA~1; ARIA roles; ARIA attributes | implies Web accessibility
EN 301 549 | standard | European Accessibility Act; EN301549 | is Accessibility standards and laws
Screen readers | tool | screen reader; NVDA; VoiceOver testing; assistive technologies; assistive technology; TalkBack
axe-core | tool | axe DevTools; axe accessibility
Web performance optimization | method | web performance; page speed optimization; front-end performance; site speed; page load optimization; frontend performance optimization; PageSpeed Insights; web vitals; website performance; Lighthouse audits; Google Lighthouse
Progressive web apps | field | PWA~1; progressive web application; PWAs~1; service workers; offline-first | implies Web development
Single-page applications | field | single page application; SPA~2; single-page app; SPAs~1; single page apps | implies Front-end development
Server-side rendering | method | SSR~1; hydration; static site generation; SSG~1; isomorphic JavaScript; universal JavaScript; incremental static regeneration; client-side rendering
Static site generators | field | static site generator; Jamstack; JAM stack; static websites
Micro front-ends | method | micro-frontends; microfrontends; Module Federation; single-spa; micro-frontend architecture | implies Front-end development
Web components | standard | custom elements; Shadow DOM; web component | implies JavaScript
Stencil.js | standard | StencilJS | implies JavaScript
Polymer.js | standard | Google Polymer | implies JavaScript
Lit library | standard | LitElement | implies JavaScript
DOM~1 | standard | Document Object Model; DOM manipulation; HTML DOM; browser APIs; Web APIs browser; browser rendering; BOM browser object model
AJAX | method | Asynchronous JavaScript and XML; XMLHttpRequest; Fetch API; Axios | implies JavaScript
React~1 | framework | React.js; ReactJS; React JS; React 18; React Hooks; React 16; React 17; React 19; React framework; React library; React development; React Context API; React components; React developer; React ecosystem; JSX~1 | implies JavaScript; is Front-end framework
Redux | framework | React Redux; RTK Query; Redux.js | implies JavaScript; is State management
MobX | framework | | implies JavaScript; is State management
XState | framework | | implies JavaScript; is State management
Jotai | framework | | implies JavaScript; is State management
Recoil.js | framework | | implies JavaScript; is State management
Zustand | framework | | implies JavaScript; is State management
Next.js | framework | NextJS; Next JS; Vercel Next | implies React; is Front-end framework, Back-end framework
Gatsby~2 | framework | Gatsby.js; GatsbyJS | implies React; is Static site generators
Remix~2 | framework | Remix.run; Remix framework | implies React; is Front-end framework
TanStack Router | framework | | implies React; is Front-end framework
React Query | framework | TanStack Query | implies React; is Front-end framework
React Router | framework | | implies React; is Front-end framework
Preact | framework | Preact.js | implies JavaScript; is Front-end framework
Angular | framework | Angular2 | implies TypeScript; is Front-end framework
AngularJS | framework | Angular.js; Angular JS; Angular 1; Angular 1.x | implies JavaScript; is Front-end framework
RxJS | framework | Rx.js; Reactive Extensions for JavaScript; RxJava; Rx Java; RxSwift; RxKotlin; Rx.NET | implies Reactive programming
NgRx | framework | NgXs; Akita state | implies Angular, RxJS; is State management
Angular Material | framework | Angular Material UI; Angular CDK; NG-ZORRO | implies Angular; is Component library
PrimeNG | framework | | implies Angular; is Component library
Vue.js | framework | Vue~1; VueJS; Vue JS; Vue 3; Vue 2; Vue3; Composition API; Vue Router | implies JavaScript; is Front-end framework
Vuex | framework | Pinia~2; Pinia Vue | implies Vue.js; is State management
Nuxt | framework | Nuxt.js; NuxtJS; Nuxt JS | implies Vue.js; is Front-end framework
Vuetify | framework | Element UI; Vue Material | implies Vue.js; is Component library
PrimeVue | framework | | implies Vue.js; is Component library
Quasar framework | framework | | implies Vue.js; is Component library
Svelte | framework | Svelte.js; SvelteJS | implies JavaScript; is Front-end framework
SvelteKit | framework | Svelte Kit; Sapper.js | implies Svelte; is Front-end framework
SolidJS | framework | Solid.js; Solid JS; SolidStart | implies JavaScript; is Front-end framework
Qwik | framework | | implies JavaScript; is Front-end framework
Astro~2 | framework | Astro.build; Astro framework; Astro.js; AstroJS | is Static site generators, Front-end framework
Ember.js | framework | EmberJS; Ember~3; Ember JS; Ember Data | implies JavaScript; is Front-end framework
Backbone.js | framework | BackboneJS; Backbone JS; Backbone~2; Marionette.js; Underscore.js; Handlebars/Backbone | implies JavaScript; is Front-end framework
Knockout.js | framework | KnockoutJS; Knockout JS; Knockout~3 | implies JavaScript; is Front-end framework
Aurelia | framework | Aurelia.js | implies JavaScript; is Front-end framework
Durandal | framework | | implies JavaScript; is Front-end framework
Alpine.js | framework | AlpineJS; Hotwire Turbo | implies JavaScript; is Front-end framework
Mithril.js | framework | | implies JavaScript; is Front-end framework
Stimulus.js | framework | StimulusJS | implies JavaScript; is Front-end framework
htmx | framework | Hypermedia-driven applications; Hotwire framework | is Front-end framework
Ext JS | framework | ExtJS; Sencha; Sencha Ext JS | implies JavaScript; is Front-end framework
Dojo Toolkit | framework | Dojo~2; DojoJS; Prototype.js; script.aculo.us | implies JavaScript; is Front-end framework
YUI Library | framework | | implies JavaScript; is Front-end framework
MooTools | framework | | implies JavaScript; is Front-end framework
jQuery | framework | J Query | implies JavaScript; is Front-end framework
Kendo UI | framework | Telerik; KendoUI | is Component library
Infragistics | framework | | is Component library
AG Grid | framework | | is Component library
Syncfusion | framework | | is Component library
DevExpress | framework | DevExtreme | is Component library
Bootstrap~1 | framework | Twitter Bootstrap; Bootstrap 4; Bootstrap 5; Bootstrap CSS; Bootstrap 3; Bootstrap framework; React Bootstrap; ng-bootstrap; getbootstrap | implies CSS; is CSS framework
Tailwind CSS | framework | Tailwind; TailwindCSS; Tailwind JS | implies CSS; is CSS framework
Foundation CSS | framework | ZURB Foundation; Foundation framework CSS | implies CSS; is CSS framework
Bulma | framework | Bulma CSS; UIkit CSS; Skeleton CSS | implies CSS; is CSS framework
Materialize CSS | framework | | implies CSS; is CSS framework
Semantic UI | framework | | implies CSS; is CSS framework
Material UI | framework | MUI~1; MUI React; Google Material Design components | implies React; is Component library
Ant Design | framework | AntD | implies React; is Component library
Chakra UI | framework | | implies React; is Component library
Headless UI | framework | | implies React; is Component library
Mantine UI | framework | | implies React; is Component library
Radix UI | framework | | implies React; is Component library
shadcn/ui | framework | shadcn | implies React; is Component library
Fluent UI | framework | Office UI Fabric; Fluent Design | is Component library
Storybook~1 | tool | Storybook.js; StorybookJS; Chromatic Storybook | is Component library tooling
Component library tooling | field | component-driven development; component workshop; Bit.dev
D3.js | framework | D3~1; D3JS; Data-Driven Documents; D3 JS | implies JavaScript; is Data visualisation libraries
Data visualisation libraries | field | charting libraries; data visualization libraries; charting library; visualization libraries; JavaScript charting library
Chart.js | framework | ChartJS; Nivo charts; visx; Victory charts | implies JavaScript; is Data visualisation libraries
Vega-Lite | framework | Vega visualization | implies JavaScript; is Data visualisation libraries
Google Charts | framework | | implies JavaScript; is Data visualisation libraries
ApexCharts | framework | | implies JavaScript; is Data visualisation libraries
FusionCharts | framework | | implies JavaScript; is Data visualisation libraries
Recharts | framework | | implies JavaScript; is Data visualisation libraries
Apache ECharts | framework | ECharts | implies JavaScript; is Data visualisation libraries
amCharts | framework | | implies JavaScript; is Data visualisation libraries
Highcharts | framework | | implies JavaScript; is Data visualisation libraries
Three.js | framework | ThreeJS; Three JS; React Three Fiber | implies JavaScript, WebGL; is 3D graphics programming
A-Frame | framework | | implies JavaScript, WebGL; is 3D graphics programming
Babylon.js | framework | BabylonJS | implies JavaScript, WebGL; is 3D graphics programming
WebGL | standard | Web GL; WebGPU; WebGL2 | is 3D graphics programming
3D graphics programming | field | real-time graphics; graphics programming; computer graphics; 3D programming; real-time rendering; rendering engines; graphics APIs; ray tracing
Canvas API | standard | HTML5 Canvas; HTML Canvas; SVG animation | implies JavaScript
Phaser.js | standard | PhaserJS | implies JavaScript
Fabric.js | standard | | implies JavaScript
Konva.js | standard | | implies JavaScript
PixiJS | standard | Pixi.js | implies JavaScript
GSAP | framework | GreenSock; Anime.js; CSS and JS animation; web animations | implies JavaScript
Lottie animations | framework | | implies JavaScript
Framer Motion | framework | | implies JavaScript
WebSockets | standard | WebSocket; web socket; Socket.IO; SocketIO; SockJS; real-time web | is Real-time communication
WebRTC | standard | Web RTC; Janus Gateway | is Real-time communication
LiveKit | standard | | is Real-time communication
Kurento | standard | | is Real-time communication
Jitsi | standard | | is Real-time communication
mediasoup | standard | | is Real-time communication
Real-time communication | field | real-time web applications; RTC~2; real-time messaging; server-sent events; Pusher Channels; Ably realtime
SignalR | framework | Signal R; ASP.NET SignalR; Azure SignalR | implies .NET; is Real-time communication
Web workers | standard | IndexedDB; Web Storage API; localStorage; browser storage | implies JavaScript
Browser extensions | field | Chrome extension development; browser extension; Chrome extensions; WebExtensions
Mapping libraries | field | MapLibre; kepler.gl
ArcGIS JavaScript API | framework | | is Mapping libraries
deck.gl | framework | | is Mapping libraries
CesiumJS | framework | | is Mapping libraries
Google Maps API | framework | Google Maps Platform | is Mapping libraries
OpenLayers | framework | | is Mapping libraries
Mapbox | framework | | is Mapping libraries
Leaflet.js | framework | LeafletJS | is Mapping libraries
JavaScript bundler | field | bundlers; front-end build tools; JavaScript build tools; module bundler; frontend build tools; frontend tooling; front-end tooling; task runners; frontend build pipelines; JavaScript bundlers
Webpack | tool | Web pack; webpack.js | is JavaScript bundler
Vite | tool | Vite.js; ViteJS | is JavaScript bundler
Snowpack | tool | | is JavaScript bundler
Parcel bundler | tool | ParcelJS | is JavaScript bundler
Turbopack | tool | | is JavaScript bundler
Rspack | tool | | is JavaScript bundler
esbuild | tool | | is JavaScript bundler
Rollup.js | tool | RollupJS | is JavaScript bundler
Gulp | tool | Gulp.js; GulpJS | is JavaScript bundler
Grunt | tool | Grunt.js; GruntJS | is JavaScript bundler
Babel~1 | tool | Babel.js; BabelJS; SWC compiler; transpilers; transpilation; Babel transpiler | implies JavaScript
npm | tool | Node Package Manager; NPM~1 | is Package managers
Yarn~2 | tool | Yarn package manager; Yarn workspaces; yarnpkg; npm/yarn; Yarn/NPM | is Package managers
pnpm | tool | Bower package manager | is Package managers
Package managers | field | package manager; package management; dependency management; dependency managers
ESLint | tool | ES Lint; ESLint/Prettier; Biome linter | is Linters
TSLint | tool | | is Linters
JSHint | tool | | is Linters
Stylelint | tool | | is Linters
Prettier~2 | tool | | is Linters
Linters | field | linting; linter; lint tools; code formatting tools
Monorepo tools | field | monorepo; monorepos
Lerna | tool | | is Monorepo tools
Turborepo | tool | | is Monorepo tools
Nx monorepo | tool | Nrwl Nx; Nx workspace | is Monorepo tools
Node.js | framework | NodeJS; Node JS; Node~3; Node 18; node.js backend; server-side JavaScript | implies JavaScript; is Back-end framework
Deno~2 | framework | Deno runtime | implies JavaScript
Bun.js | framework | Bun~3; Bun runtime | implies JavaScript
Express.js | framework | ExpressJS; Express~3; Express JS; Node/Express; Node.js/Express; Express framework | implies Node.js; is Node.js framework, Back-end framework
NestJS | framework | Nest.js; Nest JS | implies Node.js, TypeScript; is Node.js framework
Koa.js | framework | KoaJS; Koa~2 | implies Node.js; is Node.js framework
Hapi.js | framework | hapiJS; @hapi | implies Node.js; is Node.js framework
Fastify | framework | Fastify.js; Hono.js; HonoJS | implies Node.js; is Node.js framework
AdonisJS | framework | Blitz.js | implies Node.js; is Node.js framework
Adonis.js | framework | | implies Node.js; is Node.js framework
RedwoodJS | framework | | implies Node.js; is Node.js framework
FeathersJS | framework | Feathers.js | implies Node.js; is Node.js framework
LoopBack | framework | LoopBack.io | implies Node.js; is Node.js framework
Sails.js | framework | SailsJS | implies Node.js; is Node.js framework
Meteor.js | framework | MeteorJS; Meteor~2 | implies Node.js; is Node.js framework
MEAN stack | framework | MEAN~2; MongoDB Express Angular Node; MEAN developer; MEAN.js | implies MongoDB, Express.js, Angular, Node.js
MERN stack | framework | MERN; MongoDB Express React Node | implies MongoDB, Express.js, React, Node.js
MEVN stack | framework | MEVN; PERN stack; T3 stack | implies Node.js
LAMP stack | framework | LAMP~1; Linux Apache MySQL PHP; LEMP; XAMPP; WAMP | implies Linux, MySQL, PHP
Template engine | field | template engines; Razor templates; Nunjucks; Velocity templates; templating; ERB templates
JSTL | framework | | is Template engine
HAML | framework | | is Template engine
Smarty templates | framework | | is Template engine
Blade templates | framework | | is Template engine
Twig templates | framework | Twig templating | is Template engine
FreeMarker | framework | | is Template engine
Thymeleaf | framework | | is Template engine
Pug templates | framework | | is Template engine
EJS | framework | | is Template engine
Jinja2 | framework | Jinja | is Template engine
Mustache templates | framework | | is Template engine
Handlebars.js | framework | Handlebars~2 | is Template engine
Django | framework | Python Django; Django web framework; Django ORM; Wagtail; Django CMS | implies Python; is Python web framework
Django REST framework | framework | DRF~1; Django Rest; DjangoRestFramework; Django Ninja | implies Django, REST
Flask~1 | framework | Python Flask; Flask framework; Flask API; Flask-RESTful; Quart framework; Flask/Django; Django/Flask | implies Python; is Python web framework
FastAPI | framework | Fast API; Starlette; Uvicorn; Python FastAPI | implies Python; is Python web framework
Pyramid framework | framework | Pylons; TurboGears | implies Python; is Python web framework
Litestar | framework | | implies Python; is Python web framework
Falcon framework | framework | | implies Python; is Python web framework
Bottle.py | framework | | implies Python; is Python web framework
Tornado web server | framework | Python Tornado | implies Python; is Python web framework
aiohttp | framework | | implies Python; is Python web framework
Sanic | framework | | implies Python; is Python web framework
web2py | framework | | implies Python; is Python web framework
CherryPy | framework | | implies Python; is Python web framework
Pydantic | framework | Marshmallow library; attrs library | implies Python
Celery task queue | framework | Celery~2; Python Celery; Celery/RabbitMQ; Celery workers; Celery/Redis | implies Python; is Job queues
Job queues | field | task queues; background jobs; job schedulers queue; task queue; RQ workers; message queues background jobs
Quartz scheduler | framework | Quartz.NET | is Job queues
Hangfire | framework | | is Job queues
BullMQ | framework | Bull queue | is Job queues
Resque | framework | | is Job queues
Sidekiq | framework | | is Job queues
WSGI | standard | ASGI; mod_wsgi | implies Python
uWSGI | standard | | implies Python
Gunicorn | standard | | implies Python
Spring~1 | framework | Spring Framework; Spring MVC; Java Spring; Spring Core; Spring 5; Spring IOC; Spring WebFlux; WebFlux; Spring AOP; Spring/Hibernate; Spring ecosystem; Spring Web; Spring Reactive | implies Java; is Java framework, Back-end framework
Spring Boot | framework | SpringBoot; Java Spring Boot; Spring-Boot microservices | implies Spring; is Java framework, Back-end framework
Spring Cloud | framework | Netflix OSS; Netflix Eureka; Hystrix; Resilience4j | implies Spring
Spring Security | framework | Spring OAuth | implies Spring
Spring Data | framework | Spring Data JPA; Spring JPA | implies Spring
Spring Batch | framework | Spring Integration | implies Spring
Jakarta EE | framework | Java EE; J2EE; JEE~1; Java Platform Enterprise Edition; JavaEE; Java 2 Enterprise Edition; Java Enterprise | implies Java; is Java framework
Enterprise JavaBeans | framework | EJB~1; EJB3; EJBs~1; EJB 3; ejb~1 | implies Jakarta EE
Java Servlets | framework | Servlet~1; Servlets; Servlet/JSP; servlet API; JSP/Servlets; Servlets/JSP; Java Servlet | implies Java
JavaServer Pages | framework | JSP~1; Java Server Pages; JSPs~1; jsp~1 | implies Java
JavaServer Faces | framework | JSF~1; PrimeFaces; Java Server Faces; RichFaces; ICEfaces; MyFaces; jsf~1 | implies Java
JMS~1 | standard | Java Message Service; Java Messaging Service; jms~1 | implies Java; is Messaging
JAX-RS | standard | | implies Java
JAX-WS | standard | | implies Java
RESTEasy | standard | | implies Java
JAXB | standard | | implies Java
Apache Axis | standard | | implies Java
Apache CXF | standard | | implies Java
Jersey framework | standard | Jersey REST | implies Java
Struts | framework | Apache Struts; Struts2 | implies Java; is Java framework, Back-end framework
Quarkus | framework | Red Hat Quarkus | implies Java; is Java framework, Back-end framework
Micronaut | framework | Helidon | implies Java; is Java framework, Back-end framework
Vert.x | framework | Eclipse Vert.x; VertX | implies Java; is Java framework
Undertow | framework | | implies Java; is Java framework
Netty framework | framework | JBoss Netty | implies Java; is Java framework
Project Reactor | framework | Reactor Netty | implies Java; is Java framework
Dropwizard | framework | Drop wizard; Spark Java framework; Javalin | implies Java; is Java framework
Play Framework | framework | Play2; Scala Play; Play! Framework | is Java framework, Back-end framework
Akka | framework | Akka HTTP; Apache Pekko; actor model; Lagom framework | is Concurrent programming
Vaadin | framework | ZK framework | implies Java; is Front-end framework
Apache Tapestry | framework | | implies Java; is Front-end framework
Apache Wicket | framework | | implies Java; is Front-end framework
Google Web Toolkit | framework | GWT~1 | implies Java; is Front-end framework
Ktor | framework | Exposed ORM; http4k | implies Kotlin; is Back-end framework
Cats Effect | framework | Typelevel; fs2 streams | implies Scala; is Functional programming
Scalaz | framework | | implies Scala; is Functional programming
Scala Cats | framework | | implies Scala; is Functional programming
ZIO | framework | | implies Scala; is Functional programming
Grails | framework | Groovy on Grails; Groovy/Grails | implies Groovy; is Back-end framework
Lombok | framework | | implies Java
Jackson JSON | framework | | implies Java
Apache Commons | framework | | implies Java
MapStruct | framework | | implies Java
Google Guava | framework | | implies Java
.NET | framework | dot net; dotnet; NET Core; Dot Net Core; NET framework; CLR runtime
ASP.NET | framework | ASP .NET; ASPNET; ASP.NET Web Forms; WebForms; Web Forms; ASP.NET WebForms | implies .NET; is Back-end framework
ASP.NET Core | framework | ASP.NET Core MVC; ASP NET Core; ASP.NET Core Web API; Minimal APIs ASP.NET | implies ASP.NET; is Back-end framework
ASP.NET MVC | framework | .NET MVC; MVC 5; ASP MVC; C# MVC; MVC4; MVC5; Asp.net mvc 5 | implies ASP.NET; is Back-end framework
ASP.NET Web API | framework | Web API; WebAPI; .NET Web API; Web APIs; ASP.NET WebAPI | implies ASP.NET
Classic ASP | framework | ASP classic; Active Server Pages; ASP~2 | is Back-end framework
Blazor | framework | Blazor WebAssembly | implies C#, .NET; is Front-end framework
Razor Pages | framework | Razor~2; Razor syntax; Razor views | implies ASP.NET
WCF~1 | framework | Windows Communication Foundation; WCF services; WCF/Web services | implies .NET
Windows Workflow Foundation | framework | WWF~2; Workflow Foundation; Polly .NET | implies .NET
Autofac | framework | | implies .NET
AutoMapper | framework | | implies .NET
MediatR | framework | | implies .NET
MassTransit | framework | | implies .NET
NServiceBus | framework | | implies .NET
Umbraco | platform | Umbraco CMS | is Content management systems
Kentico | platform | Kontent.ai | is Content management systems
Sitecore | platform | Sitecore CMS; Sitecore XP; Sitecore XM Cloud; SXA~1 | is Content management systems, Digital experience platform
Optimizely CMS | platform | Episerver; EPiServer CMS; Optimizely Content Cloud; EPi Server | is Content management systems
DNN Platform | platform | DotNetNuke | is Content management systems
Orchard Core | platform | Orchard CMS; Piranha CMS | is Content management systems
Laravel | framework | Laravel Livewire; PHP Laravel; Eloquent ORM; Livewire | implies PHP; is PHP framework
Symfony | framework | Symfony2; PHP Symfony; API Platform | implies PHP; is PHP framework
CodeIgniter | framework | Code Igniter; PHP CodeIgniter | implies PHP; is PHP framework
Zend Framework | framework | Zend; Laminas; Mezzio; Zend2 | implies PHP; is PHP framework
CakePHP | framework | Cake PHP | implies PHP; is PHP framework
Yii | framework | Yii2 | implies PHP; is PHP framework
Phalcon | framework | Slim framework; FuelPHP; Phalcon PHP; Slim PHP | implies PHP; is PHP framework
Composer PHP | tool | PHP Composer; Packagist; PSR standards; PSR-4 | implies PHP; is Package managers
Ruby on Rails | framework | Rails~1; RoR~1; ROR~1; RubyOnRails; Rails framework; Ruby/Rails; Rails 7; Rails 6; Ruby on Rails 7; Rails API | implies Ruby; is Back-end framework
Sinatra~2 | framework | Hanami; Sinatra framework; Ruby Sinatra; Rack middleware; Padrino | implies Ruby; is Back-end framework
RubyGems | tool | Bundler Ruby; Ruby gems; RuboCop | implies Ruby; is Package managers
Phoenix framework | framework | Elixir Phoenix; LiveView | implies Elixir; is Back-end framework
Gin~3 | framework | Gin Gonic; Gin framework; Revel framework; Chi router; Buffalo framework | implies Go; is Back-end framework
Go kit | framework | | implies Go; is Back-end framework
Gorilla Mux | framework | | implies Go; is Back-end framework
Beego | framework | | implies Go; is Back-end framework
Go Fiber | framework | GoFiber; Fiber~3 | implies Go; is Back-end framework
Echo framework | framework | Echo~3 | implies Go; is Back-end framework
Actix | framework | Warp framework | implies Rust; is Back-end framework
Rocket.rs | framework | | implies Rust; is Back-end framework
Tokio | framework | | implies Rust; is Back-end framework
Axum | framework | Rust Axum | implies Rust; is Back-end framework
Vapor~2 | framework | Vapor Swift; Server-side Swift; Vapor 4 | implies Swift; is Back-end framework
Perl frameworks | framework | Catalyst framework; Mojolicious; Perl Dancer; mod_perl | implies Perl; is Back-end framework
Oracle APEX | framework | APEX~2; Application Express; Oracle Application Express | implies Oracle Database
Oracle Forms | framework | Oracle Reports; Forms & Reports; Oracle Developer Suite; Oracle Forms & Reports | implies Oracle Database
Oracle ADF | framework | Application Development Framework; Oracle JET; ADF Faces; Oracle ADF Faces | implies Java
API development | method | APIs; API~1; API design; API integration; application programming interface; API programming; web API development; API-first; API implementation; API integrations; API-driven; application programming interfaces; API lifecycle
REST~1 | standard | REST API; RESTful; RESTful API; RESTful APIs; REST APIs; RESTful web services; REST web services; REST services; Representational State Transfer; REST/JSON; REST endpoints; RESTful Web API; REST-based; JSON API | implies API development; is Web services
SOAP~1 | standard | SOAP API; SOAP web services; SOAP services; WSDL; SOAP/WSDL; SOAP/REST; SOAP UI web services; SOAP APIs; WS-Security | implies Web services, XML
Web services | field | web service; webservices; web service APIs; XML web services | implies API development
GraphQL | standard | Graph QL; GraphQL API; GraphQL APIs; GQL~2 | implies API development; is Query language
Apollo GraphQL | framework | Apollo Client; Apollo Server; Apollo Federation; urql; React Apollo; GraphQL Yoga | implies GraphQL
Relay GraphQL | framework | | implies GraphQL
Hasura | framework | | implies GraphQL
gRPC | framework | Google RPC; gRPC APIs | implies API development
RPC~1 | standard | remote procedure call; remote procedure calls; JSON-RPC; XML-RPC; tRPC | is API development
OData | standard | Open Data Protocol; OData API | implies API development
OpenAPI | standard | Swagger; Open API; AsyncAPI; RAML; API documentation tools | implies API development
Webhooks | method | web hooks; webhook | implies API development
API testing | method | REST API testing; web service testing; API automation testing; API test automation; web services testing; testing APIs | is Software testing
HATEOAS | standard | hypermedia APIs; HAL hypermedia | implies REST
HTTP~1 | standard | HTTPS; HTTP/2; HTTP/HTTPS; HTTP protocol; HTTP/3; HTTP protocols; HTTP methods; HTTP requests; hypertext transfer protocol | is Network protocols
CORS | standard | cross-origin resource sharing; same-origin policy; Content Security Policy
Web scraping | method | web crawling; screen scraping; data scraping; web scraper; crawlers; web data extraction
Scrapy | tool | Scrapinghub | is Web scraping
Beautiful Soup | tool | BeautifulSoup | is Web scraping
Content management systems | field | CMS~1; content management system; web content management; WCMS; WCM~1; CMS platforms; web content management system; web CMS; CMS systems; content management platforms; CMS development; cms~1
Headless CMS | field | headless content management; decoupled CMS; API-first CMS; composable CMS | implies Content management systems
Digital experience platform | field | DXP~1; digital experience platforms; customer experience platforms
WordPress | platform | Word Press; WP~2; WordPress CMS; Gutenberg blocks; Elementor; Advanced Custom Fields; WP Engine; Divi theme | is Content management systems
Drupal | platform | Acquia; Drupal CMS | implies PHP; is Content management systems
Joomla | platform | Joomla! CMS; Joomla CMS | is Content management systems
TYPO3 | platform | TYPO3 CMS; TypoScript; Neos CMS; Contao | is Content management systems
Craft CMS | platform | CraftCMS; Kirby CMS | is Content management systems
MODX | platform | | is Content management systems
Silverstripe | platform | | is Content management systems
ProcessWire | platform | | is Content management systems
Concrete CMS | platform | | is Content management systems
October CMS | platform | | is Content management systems
Statamic | platform | | is Content management systems
ExpressionEngine | platform | | is Content management systems
Adobe Experience Manager | platform | AEM~1; Adobe CQ; CQ5; AEM Sites; AEM Assets; AEM 6.5; Sightly; Apache Sling; AEM as a Cloud Service | is Content management systems, Digital experience platform
Liferay | platform | Liferay DXP | is Content management systems, Digital experience platform
Magnolia CMS | platform | Crafter CMS; OpenCms; Hippo CMS | is Content management systems
Crownpeak | platform | | is Content management systems
TeamSite | platform | | is Content management systems
SDL Tridion | platform | Tridion | is Content management systems
CoreMedia | platform | | is Content management systems
FirstSpirit | platform | | is Content management systems
Jahia | platform | | is Content management systems
Bloomreach | platform | | is Content management systems
Contentful | platform | Contentful CMS | is Headless CMS
Strapi | platform | Strapi CMS | is Headless CMS
Sanity CMS | platform | Sanity.io; Butter CMS | is Headless CMS
Amplience | platform | | is Headless CMS
Hygraph | platform | GraphCMS | is Headless CMS
Payload CMS | platform | | is Headless CMS
DatoCMS | platform | | is Headless CMS
Directus | platform | | is Headless CMS
Ghost CMS | platform | | is Headless CMS
Contentstack | platform | | is Headless CMS
Prismic | platform | Prismic.io | is Headless CMS
Storyblok | platform | | is Headless CMS
Website builders | field | website builder; no-code website builder; Duda websites
Weebly | platform | | is Website builders
Squarespace | platform | | is Website builders
Wix | platform | | is Website builders
Webflow | platform | Web flow; Webflow CMS; Framer sites | is Website builders, Content management systems
Hugo static site generator | framework | Hugo~3; VitePress; Pelican static site | is Static site generators
MkDocs | framework | | is Static site generators
GitHub Pages | framework | | is Static site generators
Hexo | framework | | is Static site generators
VuePress | framework | | is Static site generators
Docusaurus | framework | | is Static site generators
Eleventy | framework | 11ty | is Static site generators
Jekyll | framework | | is Static site generators
E-commerce platform | field | ecommerce platform; e-commerce platforms; ecommerce platforms; online store platform; commerce platform; e-commerce systems; e-commerce solutions; eCommerce technologies; shopping cart software; headless commerce; e-commerce development; ecommerce development
Shopify | platform | | is E-commerce platform
Magento | platform | Adobe Commerce; Magento2; Hyvä; Magento Cloud | implies PHP; is E-commerce platform
WooCommerce | platform | Woo Commerce | implies WordPress; is E-commerce platform
BigCommerce | platform | Big Commerce | is E-commerce platform
PrestaShop | platform | Oxid eSales; JTL Shop; Vendure | is E-commerce platform
Saleor | platform | | is E-commerce platform
Medusa.js | platform | | is E-commerce platform
Ecwid | platform | | is E-commerce platform
Zen Cart | platform | | is E-commerce platform
Spryker | platform | | is E-commerce platform
nopCommerce | platform | | is E-commerce platform
Sylius | platform | | is E-commerce platform
OroCommerce | platform | | is E-commerce platform
Shopware | platform | | is E-commerce platform
osCommerce | platform | | is E-commerce platform
OpenCart | platform | | is E-commerce platform
SAP Commerce Cloud | platform | SAP Hybris; Hybris; SAP Commerce; SAP Spartacus | implies SAP; is E-commerce platform
commercetools | field | commerce tools platform; composable commerce; MACH architecture; Kibo Commerce | is E-commerce platform
Elastic Path | platform | | is commercetools
VTEX | platform | | is commercetools
HCL Commerce | platform | IBM WebSphere Commerce; WebSphere Commerce | is E-commerce platform
Endeca | platform | Oracle Endeca | is E-commerce platform
Intershop | platform | | is E-commerce platform
Oracle ATG | platform | ATG Commerce; Oracle Commerce; ATG Web Commerce | is E-commerce platform
Payment gateways | field | payment gateway; payment integration; online payments; payment processing systems; payment systems; payment APIs; payment gateway APIs; Klarna integration; Mollie payments
Razorpay | tool | | is Payment gateways
Authorize.Net | tool | | is Payment gateways
Worldpay | tool | | is Payment gateways
Braintree payments | tool | | is Payment gateways
Adyen | tool | | is Payment gateways
Stripe~2 | platform | Stripe API; Stripe payments; Stripe Connect; Stripe integration | is Payment gateways
PayPal integration | platform | PayPal API; PayPal Checkout; PayPal~3 | is Payment gateways
Web hosting | field | website hosting; cPanel; Plesk; DNS and hosting; shared hosting; domain management; domain registration; hosting environments
Vercel | platform | Render.com; Fly.io | is Platform as a service
Cloudflare Pages | platform | | is Platform as a service
Netlify | platform | | is Platform as a service
Model-view-controller | method | MVC~1; MVC architecture; MVC pattern; MVVM; MVP pattern; Model-View-ViewModel; MVC design pattern; MVC/MVVM | is Design patterns
Internationalization | method | i18n; internationalisation; multi-language support; localization engineering; right-to-left layouts; website localization
Email development | method | HTML email; HTML emails; email templates; email coding; responsive email; MJML; email template development; HTML email development; Litmus email; Email on Acid
Web analytics implementation | method | tag implementation; analytics tagging; data layer implementation; tracking implementation; tagging implementation
Browser developer tools | tool | Chrome DevTools; Chrome Developer Tools; browser dev tools; Firebug; Firefox Developer Tools; browser debugging tools; dev tools browser
Web standards | standard | W3C; HTML standards; web design standards; W3C web standards
Web design | method | website design; web designing; web page design; web designer; website layout; landing page design; web graphics; webpage design
Website maintenance | method | website management; website administration; webmaster; website updates; website content updates; web administration; site maintenance; web publishing; website content management; web maintenance
Low-code development | method | low-code; no-code; LCNC~1; citizen development; LCAP; no-code tools; rapid application development platform
Bubble.io | platform | Bubble no-code; Glide apps; AppGyver; Airtable Interfaces; Budibase | is Low-code development
Appsmith | platform | | is Low-code development
Softr | platform | | is Low-code development
FlutterFlow | platform | | is Low-code development
AppSheet | platform | | is Low-code development
Adalo | platform | | is Low-code development
Retool | platform | | is Low-code development
`;
