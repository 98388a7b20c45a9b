/** Web development: front end, back end, APIs, content management, commerce. */
export const web = `
Web development | field | web programming; website development; web applications; web-based applications; web technologies; internet technologies; web developer; web app
Front-end development | field | UI development; UI engineering; frontend; front-end | implies Web development
Back-end development | field | backend; back-end; server-side
Full-stack development | field | full-stack; fullstack | implies Front-end development, Back-end development, Web development
Front-end framework | field | frontend framework; JavaScript framework; JS framework; UI framework; JavaScript library; client-side framework; JS libraries; front-end libraries
Back-end framework | field | backend framework; web framework; MVC framework
Java framework | field
PHP framework | field | | is Back-end framework
Python web framework | field | Python framework | is Back-end framework
Node.js framework | field | | is Back-end framework
CSS framework | field
Component library | field | UI library
State management | method
HTML~1 | language | HTML5; HTML 5; XHTML; HTML4; HTML & CSS; html~1 | is Markup language
CSS~1 | language | CSS3; CSS 3; CSS Grid; css~1; Flexbox | is Style sheet language
Style sheet language | field | CSS preprocessor; CSS pre-processing
Sass~1 | language | SASS; SCSS | implies CSS; is Style sheet language
Less~3 | language | LESS CSS | implies CSS; is Style sheet language
PostCSS | tool | | implies CSS; is Style sheet language
BEM methodology | method | BEM~2; OOCSS | implies CSS
styled-components | framework | | implies CSS, React
Responsive web design | method | responsive design; RWD~2; responsive web; mobile-responsive; adaptive design
Cross-browser compatibility | method | cross-browser; browser compatibility
Web accessibility | field | accessibility standards; digital accessibility; accessibility testing
WCAG | standard | | implies Web accessibility; is Accessibility standards and laws
Accessibility standards and laws | standard
Section 508 | standard | 508 compliance | implies Web accessibility; is Accessibility standards and laws
WAI-ARIA | standard | ARIA~2 | implies Web accessibility
EN 301 549 | standard | EN301549 | is Accessibility standards and laws
Screen readers | tool | screen reader; NVDA
axe-core | tool | axe DevTools
Web performance optimization | method | page speed optimization; front-end performance; site speed; website performance
Progressive web apps | field | PWA~1; progressive web application | implies Web development
Single-page applications | field | SPA~2; single-page app; SPAs~2 | implies Front-end development
Server-side rendering | method | SSR~1; static site generation; SSG~1
Static site generators | field | Jamstack
Micro front-ends | method | micro-frontends | implies Front-end development
Web components | standard | custom elements; Shadow DOM | implies JavaScript
DOM~1 | standard | Document Object Model; DOM manipulation
AJAX | method | Fetch API | implies JavaScript
React~1 | framework | React JS; React Hooks; JSX~1 | implies JavaScript; is Front-end framework
Redux | framework | RTK Query | implies JavaScript; is State management
MobX | framework | | implies JavaScript; is State management
Next.js | framework | | implies React; is Front-end framework, Back-end framework
Gatsby~2 | framework | | implies React; is Static site generators
React Query | framework | TanStack Query | implies React; is Front-end framework
Angular | framework | | implies TypeScript; is Front-end framework
AngularJS | framework | Angular JS; Angular 1 | implies JavaScript; is Front-end framework
RxJS | framework | | implies Reactive programming
NgRx | framework | | implies Angular, RxJS; is State management
Angular Material | framework | | implies Angular; is Component library
PrimeNG | framework | | implies Angular; is Component library
Vue.js | framework | Vue~1; VueJS | implies JavaScript; is Front-end framework
Vuex | framework | | implies Vue.js; is State management
Nuxt | framework | NuxtJS | implies Vue.js; is Front-end framework
Vuetify | framework | | implies Vue.js; is Component library
Svelte | framework | | implies JavaScript; is Front-end framework
SvelteKit | framework | | implies Svelte; is Front-end framework
Astro~2 | framework | | is Static site generators, Front-end framework
Ember.js | framework | Ember~3 | implies JavaScript; is Front-end framework
Backbone.js | framework | Backbone~2 | implies JavaScript; is Front-end framework
htmx | framework | | is Front-end framework
jQuery | framework | | implies JavaScript; is Front-end framework
Kendo UI | framework | Telerik | is Component library
Bootstrap~1 | framework | Twitter Bootstrap; Bootstrap 4; React Bootstrap | implies CSS; is CSS framework
Tailwind CSS | framework | Tailwind | implies CSS; is CSS framework
Material UI | framework | MUI~1 | implies React; is Component library
Ant Design | framework | AntD | implies React; is Component library
Fluent UI | framework | Fluent Design | is Component library
Storybook~1 | tool | | is Component library tooling
Component library tooling | field
D3.js | framework | D3~1; D3JS | implies JavaScript; is Data visualisation libraries
Data visualisation libraries | field
Chart.js | framework | | implies JavaScript; is Data visualisation libraries
Three.js | framework | | implies JavaScript, WebGL; is 3D graphics programming
WebGL | standard | | is 3D graphics programming
3D graphics programming | field | graphics programming; computer graphics; 3D programming; shaders
Canvas API | standard | | implies JavaScript
WebSockets | standard | web socket; Socket.IO | is Real-time communication
WebRTC | standard | | is Real-time communication
Real-time communication | field | RTC~2
SignalR | framework | | implies .NET; is Real-time communication
Browser extensions | field | Chrome extensions
Mapping libraries | field
Google Maps API | framework | | is Mapping libraries
OpenLayers | framework | | is Mapping libraries
JavaScript bundler | field
Webpack | tool | Web pack | is JavaScript bundler
Vite~1 | tool | ViteJS | is JavaScript bundler
Snowpack | tool | | is JavaScript bundler
Babel~1 | tool | | implies JavaScript
npm | tool | Node Package Manager | is Package managers
Yarn~2 | tool | | is Package managers
pnpm | tool | | is Package managers
Package managers | field | package management
ESLint | tool | | is Linters
Linters | field
Monorepo tools | field
Node.js | framework | Node~3 | implies JavaScript; is Back-end framework
Express.js | framework | Express~3 | implies Node.js; is Node.js framework, Back-end framework
NestJS | framework | Nest JS | implies Node.js, TypeScript; is Node.js framework
MEAN stack | framework | MEAN~2; MEAN.js | implies MongoDB, Express.js, Angular, Node.js
MERN stack | framework | MERN | implies MongoDB, Express.js, React, Node.js
LAMP stack | framework | LAMP~1 | implies Linux, MySQL, PHP
Template engine | field | templating
EJS | framework | | is Template engine
Jinja2 | framework | Jinja | is Template engine
Django | framework | | implies Python; is Python web framework
Django REST framework | framework | DRF~1; Django Rest | implies Django, REST
Flask~1 | framework | Python Flask; Flask-RESTful | implies Python; is Python web framework
FastAPI | framework | | implies Python; is Python web framework
Pydantic | framework | | implies Python
Celery task queue | framework | Celery~2; Python Celery | implies Python; is Job queues
Job queues | field | background jobs
Quartz scheduler | framework | | is Job queues
Sidekiq | framework | | is Job queues
Spring~1 | framework | Spring MVC; Java Spring; Spring Core; Spring AOP; Spring Web; WebFlux | implies Java; is Java framework, Back-end framework
Spring Boot | framework | Java Spring Boot | implies Spring; is Java framework, Back-end framework
Spring Cloud | framework | Netflix OSS; Hystrix; Resilience4j | implies Spring
Spring Security | framework | | implies Spring
Spring Data | framework | Spring JPA | implies Spring
Spring Batch | framework | Spring Integration | implies Spring
Jakarta EE | framework | Java EE; J2EE; JEE~1 | implies Java; is Java framework
Enterprise JavaBeans | framework | EJB~1; EJB3; EJBs~1; EJB 3; ejb~1 | implies Jakarta EE
Java Servlets | framework | Servlets; servlet API; Java Servlet; Servlet~1 | implies Java
JavaServer Pages | framework | JSP~1; Java Server Pages; JSPs~1; jsp~1 | implies Java
JavaServer Faces | framework | JSF~1; Java Server Faces; jsf~1 | implies Java
JMS~1 | standard | Java Message Service; jms~1 | implies Java; is Messaging
JAX-RS | standard | | implies Java
Struts~1 | framework | | implies Java; is Java framework, Back-end framework
Quarkus | framework | | implies Java; is Java framework, Back-end framework
Akka | framework | actor model | is Concurrent programming
.NET | framework | dot net; NET Core; NET framework
ASP.NET | framework | ASPNET; WebForms | implies .NET; is Back-end framework
ASP.NET Core | framework | | implies ASP.NET; is Back-end framework
ASP.NET MVC | framework | .NET MVC; MVC 5; C# MVC; MVC5 | implies ASP.NET; is Back-end framework
ASP.NET Web API | framework | WebAPI | implies ASP.NET
Classic ASP | framework | Active Server Pages; ASP~2 | is Back-end framework
Blazor | framework | | implies C#, .NET; is Front-end framework
Razor Pages | framework | Razor~2; Razor views | implies ASP.NET
WCF~1 | framework | Windows Communication Foundation | implies .NET
Sitecore | platform | SXA~1 | is Content management systems, Digital experience platform
Laravel | framework | Eloquent ORM | implies PHP; is PHP framework
Symfony | framework | | implies PHP; is PHP framework
CodeIgniter | framework | | implies PHP; is PHP framework
Zend Framework | framework | Zend | implies PHP; is PHP framework
Composer PHP | tool | | implies PHP; is Package managers
Ruby on Rails | framework | Rails~1; RoR~1; ROR~1; Rails API | implies Ruby; is Back-end framework
RubyGems | tool | | implies Ruby; is Package managers
Phoenix framework | framework | | implies Elixir; is Back-end framework
Gin~3 | framework | | implies Go; is Back-end framework
Go Fiber | framework | Fiber~3 | implies Go; is Back-end framework
Oracle APEX | framework | APEX~2; Application Express | implies Oracle Database
Oracle Forms | framework | Oracle Reports; Forms & Reports | implies Oracle Database
API development | method | APIs; API~1; application programming interface
REST~1 | standard | REST API; RESTful | implies API development; is Web services
SOAP~1 | standard | SOAP API; WSDL | implies Web services, XML
Web services | field | webservices | implies API development
GraphQL | standard | | implies API development; is Query language
gRPC | framework | | implies API development
RPC~1 | standard | JSON-RPC; XML-RPC | is API development
OData | standard | | implies API development
OpenAPI | standard | Swagger~1; AsyncAPI | implies API development
Webhooks | method | | implies API development
API testing | method | web service testing | is Software testing
HTTP~1 | standard | HTTPS | is Network protocols
CORS | standard
Web scraping | method | web crawling; screen scraping
Scrapy | tool | | is Web scraping
Beautiful Soup | tool | | is Web scraping
Content management systems | field | CMS~2; web content management; WCM~1; cms~1
Headless CMS | field | | implies Content management systems
Digital experience platform | field | DXP~1
WordPress | platform | WP~2 | is Content management systems
Drupal | platform | Acquia | implies PHP; is Content management systems
Joomla | platform | | is Content management systems
Craft CMS | platform | | is Content management systems
Adobe Experience Manager | platform | AEM~1; Adobe CQ; CQ5 | is Content management systems, Digital experience platform
Liferay | platform | | is Content management systems, Digital experience platform
Contentful | platform | | is Headless CMS
Strapi | platform | | is Headless CMS
Website builders | field
Squarespace | platform | | is Website builders
Wix | platform | | is Website builders
Webflow | platform | | is Website builders, Content management systems
GitHub Pages | framework | | is Static site generators
E-commerce platform | field | ecommerce platform; commerce platform
Shopify | platform | | is E-commerce platform
Magento | platform | Adobe Commerce | implies PHP; is E-commerce platform
WooCommerce | platform | | implies WordPress; is E-commerce platform
Shopware | platform | | is E-commerce platform
osCommerce | platform | | is E-commerce platform
SAP Commerce Cloud | platform | Hybris | implies SAP; is E-commerce platform
Payment gateways | field | payment integration; payment systems; payment APIs
Adyen | tool | | is Payment gateways
Stripe~2 | platform | | is Payment gateways
PayPal integration | platform | PayPal API; PayPal~3 | is Payment gateways
Web hosting | field | website hosting
Vercel | platform | | is Platform as a service
Netlify | platform | | is Platform as a service
Model-view-controller | method | MVC~1; MVC pattern; MVVM; MVC design pattern | is Design patterns
Internationalization | method
Web analytics implementation | method
Browser developer tools | tool | Chrome DevTools
Web standards | standard | W3C
Web design | method | website design; web designing; web designer; website layout
Website maintenance | method | webmaster; website updates; web administration
Low-code development | method | low-code; no-code
Bubble.io | platform | | is Low-code development
ReactiveX | framework | RxJava; Rx Java; RxSwift | implies Reactive programming
Remix~2 | framework | | implies React; is Front-end framework
React Router | framework | | implies React; is Front-end framework
Preact | framework | | implies JavaScript; is Front-end framework
SolidJS | framework | | implies JavaScript; is Front-end framework
Knockout.js | framework | Knockout~3 | implies JavaScript; is Front-end framework
Dojo Toolkit | framework | Dojo~2 | implies JavaScript; is Front-end framework
Chakra UI | framework | | implies React; is Component library
Highcharts | framework | | implies JavaScript; is Data visualisation libraries
Mapbox | framework | | is Mapping libraries
Leaflet.js | framework | | is Mapping libraries
Gulp~1 | tool | GulpJS | is JavaScript bundler
Grunt~1 | tool | GruntJS | is JavaScript bundler
Prettier~2 | tool | | is Linters
Deno~2 | framework | | implies JavaScript
Koa.js | framework | KoaJS | implies Node.js; is Node.js framework
Fastify | framework | | implies Node.js; is Node.js framework
Meteor.js | framework | Meteor~2 | implies Node.js; is Node.js framework
Thymeleaf | framework | | is Template engine
Handlebars.js | framework | | is Template engine
Apache CXF | framework | | implies Java
Micronaut | framework | | implies Java; is Java framework, Back-end framework
Vert.x | framework | VertX | implies Java; is Java framework
Project Reactor | framework | | implies Java; is Java framework
Play Framework | framework | Play2 | is Java framework, Back-end framework
MassTransit | framework | | implies .NET
Umbraco | platform | | is Content management systems
Kentico | platform | | is Content management systems
CakePHP | framework | | implies PHP; is PHP framework
Pinia~2 | framework | | implies Vue.js; is State management
Yii | framework | | implies PHP; is PHP framework
Oracle ADF | framework | Application Development Framework~1 | implies Java
Apollo GraphQL | framework | Apollo Client | implies GraphQL
Hasura | framework | | implies GraphQL
TYPO3 | platform | | is Content management systems
Bloomreach | platform | | is Content management systems
Contentstack | platform | | is Headless CMS
Hugo static site generator | framework | Hugo~3 | is Static site generators
BigCommerce | platform | | is E-commerce platform
VTEX | platform | | is E-commerce platform
Alpine.js | framework | | implies JavaScript; is Front-end framework
Aurelia~2 | framework | | implies JavaScript; is Front-end framework
Qwik | framework | | implies JavaScript; is Front-end framework
Inertia.js | framework | | is Front-end framework
Quasar framework | framework | Quasar~3 | implies Vue.js; is Front-end framework
Stencil.js | framework | Stencil~3 | implies Web components
LitElement | framework | Lit~3 | implies Web components
Polymer.js | framework | Polymer~3 | implies Web components
Zustand~3 | framework | | implies React; is State management
Redux-Saga | framework | | implies Redux
Recoil~2 | framework | | implies React; is State management
XState | framework | | is State management
React Hook Form | framework | | implies React
Formik | framework | | implies React
Radix UI | framework | | implies React; is Component library
shadcn/ui | framework | shadcn | implies React; is Component library
Mantine | framework | | implies React; is Component library
PrimeReact | framework | | implies React; is Component library
PrimeVue | framework | | implies Vue.js; is Component library
PrimeFaces | framework | | implies JavaServer Faces; is Component library
DevExpress | framework | | is Component library
Lodash | framework | | implies JavaScript
Underscore.js | framework | | implies JavaScript
Axios~2 | framework | axios~2 | implies JavaScript
Zod~2 | framework | | implies TypeScript
tRPC | framework | | implies TypeScript, API development
AdonisJS | framework | | implies Node.js; is Node.js framework
LoopBack~1 | framework | | implies Node.js; is Node.js framework
Sails.js | framework | | implies Node.js; is Node.js framework
Passport.js | framework | | implies Node.js, Authentication
PM2~1 | tool | | implies Node.js
Bun~3 | framework | Bun.js | implies JavaScript
Ktor | framework | | implies Kotlin; is Back-end framework
Actix | framework | | implies Rust; is Back-end framework
Tokio~3 | framework | | implies Rust
Grails | framework | | implies Groovy; is Java framework, Back-end framework
Dropwizard | framework | | implies Java; is Java framework
Vaadin | framework | | implies Java; is Java framework
JHipster | framework | | implies Spring Boot
Apache FreeMarker | framework | FreeMarker | implies Java; is Template engine
Apache Velocity | framework | Velocity~3 | implies Java; is Template engine
Phalcon | framework | | implies PHP; is PHP framework
Nette~3 | framework | Nette Framework | implies PHP; is PHP framework
Lumen~3 | framework | Laravel Lumen | implies Laravel
Livewire~1 | framework | | implies Laravel
Blade~3 | framework | Laravel Blade | implies Laravel; is Template engine
Twig~2 | framework | | implies PHP; is Template engine
Smarty~2 | framework | | implies PHP; is Template engine
Mustache.js | framework | Mustache~3 | is Template engine
Nunjucks | framework | | is Template engine
Pug~3 | framework | Pug.js | is Template engine
Haml | framework | | implies Ruby; is Template engine
ERB~3 | framework | | implies Ruby; is Template engine
Liquid~3 | language | Shopify Liquid | is Template engine
Sinatra~2 | framework | Ruby Sinatra | implies Ruby; is Back-end framework
Hotwire~2 | framework | Stimulus~3 | implies Ruby on Rails
RuboCop | tool | | implies Ruby; is Linters
Stylelint | tool | | implies CSS; is Linters
Ruff~3 | tool | | implies Python; is Linters
Gunicorn | tool | | implies Python; is Application server
uWSGI | tool | | is Application server
aiohttp | framework | | implies Python
Sanic~2 | framework | | implies Python; is Python web framework
Bulma | framework | | implies CSS; is CSS framework
Foundation CSS | framework | Foundation~3; Zurb Foundation | implies CSS; is CSS framework
Semantic UI | framework | | implies CSS; is CSS framework
Materialize CSS | framework | | implies CSS; is CSS framework
Stylus~3 | language | | implies CSS; is Style sheet language
CSS Modules | method | | implies CSS
GSAP | framework | GreenSock | implies JavaScript
Babylon.js | framework | | implies JavaScript, WebGL; is 3D graphics programming
PixiJS | framework | Pixi.js | implies JavaScript, WebGL
p5.js | framework | | implies JavaScript
WebGPU | standard | | is 3D graphics programming
CesiumJS | framework | Cesium~3 | implies JavaScript; is Mapping libraries
MapLibre | framework | | is Mapping libraries
OpenStreetMap | platform | | is Mapping libraries
Apache ECharts | framework | ECharts | implies JavaScript; is Data visualisation libraries
Vega-Lite | framework | Vega~3 | is Data visualisation libraries
DataTables~3 | framework | | implies jQuery
esbuild | tool | | is JavaScript bundler
Rollup.js | tool | Rollup~3 | is JavaScript bundler
Bower~2 | tool | | is Package managers
Turborepo | tool | | is Monorepo tools
Lerna | tool | | is Monorepo tools
Jekyll | framework | | is Static site generators
Eleventy | framework | 11ty | is Static site generators
Docusaurus | framework | | implies React; is Static site generators
MkDocs | tool | | is Static site generators
Sanity CMS | platform | Sanity~3; Sanity.io | is Headless CMS
Storyblok | platform | | is Headless CMS
Prismic | platform | | is Headless CMS
Directus | platform | | is Headless CMS
Payload CMS | platform | | is Headless CMS
DatoCMS | platform | | is Headless CMS
Ghost CMS | platform | Ghost~3 | is Content management systems
Contao | platform | | implies PHP; is Content management systems
MODX | platform | | implies PHP; is Content management systems
Wagtail | platform | | implies Django; is Content management systems
Pimcore | platform | | is Content management systems, Product information management
Elementor | tool | | implies WordPress
Gutenberg~3 | tool | | implies WordPress
PrestaShop | platform | | is E-commerce platform
Vue Storefront | framework | | implies Vue.js; is E-commerce platform
MedusaJS | framework | Medusa~3 | is E-commerce platform
Braintree~1 | platform | | is Payment gateways
Razorpay | platform | | is Payment gateways
Google Lighthouse | tool | Lighthouse~3; PageSpeed Insights | is Web performance optimization
AMP~3 | standard | Accelerated Mobile Pages
Retool | platform | | is Low-code development
Appsmith | platform | | is Low-code development
XAMPP | tool | MAMP~1 | is Web server
cPanel | tool | | is Web hosting
Plesk | tool | | is Web hosting
Cloudinary | platform | | is Digital asset management
Mailgun | platform
Python Poetry | tool | | implies Python; is Package managers
Nx monorepo | tool | Nx~3 | is Monorepo tools
Ext JS | framework | ExtJS | implies JavaScript; is Front-end framework
AG Grid | framework | | is Component library
Framer Motion | framework | | implies React
Hapi.js | framework | | implies Node.js; is Node.js framework
Hangfire | framework | | implies .NET; is Job queues
GWT~1 | framework | Google Web Toolkit | implies Java; is Front-end framework
Netty | framework | | implies Java; is Network programming
SDL Tridion | platform | Tridion | is Content management systems
OpenCart | platform | | is E-commerce platform
FlutterFlow | platform | | implies Flutter; is Low-code development
AppSheet | platform | | is Low-code development
`;
