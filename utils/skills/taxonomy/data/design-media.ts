/** Design and media: UX and visual design, tools, 3D, video, photo, audio, journalism, print, fashion, interior. */
export const designMedia = `
# disciplines
Design principles | field | design fundamentals
Visual arts | field
Graphic design | field | graphic designer; graphic arts; graphical design
Visual design | field | visual designer; visual communication; visual storytelling
User experience design | field | UX~1; user experience; UXD~1; experience design
User interface design | field | UI design; UI designer; interface design; UI~2
Interaction design | field | IxD~1; interaction designer
User research | method | UX research; design research; user personas
User-centred design | method | user-centered design; human-centered design; human-centred design; UCD~1; HCD~1; user centric design
Design thinking | method
Service design | method | service blueprints | implies Customer journeys
Customer journeys | method | user journeys; journey mapping; customer journey mapping
Product design | field | product designer; industrial design
Information architecture | method | card sorting; site maps; content architecture; sitemaps
Wireframing | method | wireframes; wire-framing; wire frames
Prototyping | method | mockups; mock-ups; prototypes
User flows | method | task flows
Design systems | method | pattern library; design tokens
Inclusive design | method | universal design
UX writing | method | microcopy; content design; content designer
Typography | method | typesetting; font design
Colour theory | method | color theory
Layout design | method | page layout; layout and composition
Logo design | method | logos
Packaging design | method | label design
Print production | method | prepress; pre-press; print design
Infographics | method | information graphics
Illustration | method | drawing skills; hand drawing
Storyboarding | method | storyboards
Icon design | method | iconography
Art direction | method | art director; design direction; creative leadership
Design management | method
Creative production | method | asset creation; creative assets; creative development; social media graphics; creative briefs
Concept development | method
Motion graphics | method | motion design; motion designer
Animation | method | animator; animated content
Visual effects | method | VFX~1; compositing; rotoscoping
3D modelling | method | 3D design; 3D artist; 3D rendering; texturing
Photography | method | photographer; DSLR
Photo editing | method | retouching
Videography | method | filming; videographer
Video editing | method | video editor; film editing; non-linear editing; NLE~2
Video production | method | film production; video content
Post-production | method
Screenwriting | method | scriptwriting; playwriting
Audio engineering | field | audio production; sound engineer; sound recording; music production
Sound design | method | game audio; audio editing; foley artist
Podcasting | method | podcasts
Voice-over | method | voiceover; dubbing
Broadcasting | field | news production
Stage production | method | theatre production; stage management; stagehand
Stage acting | method
Music performance | method | music theory; musicianship; singing
Dance performance | method | choreography; ballet
Journalism | field | journalist; newsroom
Editing | method | copyediting; proofreading; editorial
Publishing~2 | field | editorial planning; periodicals
Creative writing | method | ghostwriting; poetry
Technical illustration | method | medical illustration
Fashion design | field
Sewing | method | seamstress; embroidery; upholstery; dressmaking; knitting
Jewellery making | method | jewelry design; goldsmithing; gemology
Interior design | field | space planning; interior designer
Exhibition design | method | exhibit design; wayfinding
Hair styling | method | hairdressing; haircutting; barbering; hairstyling; hairdresser; hair cutting
Makeup artistry | method
Beauty therapy | method | facials; esthetics; waxing; aesthetician; esthetician; manicure
Floristry | method | floral design; florist
Tattooing | method | tattoo art
# tools
Design software | tool | design tools; graphics software; design applications; design programs; design and prototyping tools; design packages
Figma | tool | FigJam | is Design software
Sketch app | tool | Sketch~2 | is Design software
Adobe XD | tool | XD~2 | part of Adobe Creative Cloud; is Design software
InVision | tool | | is Design software
Axure RP | tool | Axure | is Design software
Balsamiq | tool | | is Design software
Framer~1 | tool | FramerJS | is Design software
ProtoPie | tool | | is Design software
UXPin | tool | | is Design software
Zeplin | tool | Avocode
Miro~2 | tool | MURAL~1
UserTesting | tool | | is User research tools
Maze usability | tool | | is User research tools
Optimal Workshop | tool | | is User research tools
UserZoom | tool | | is User research tools
Dovetail research | tool | | is User research tools
Adobe Creative Cloud | platform | Adobe CC; Adobe CS; Adobe suite; Creative Suite; CS6; Creative Cloud | is Design software
Adobe Photoshop | tool | Photo Shop; PS~3 | part of Adobe Creative Cloud; is Design software
Adobe Illustrator | tool | Illustrator~1 | part of Adobe Creative Cloud; is Design software
Adobe InDesign | tool | InDesign | part of Adobe Creative Cloud; is Design software
Adobe Lightroom | tool | Lightroom | part of Adobe Creative Cloud; implies Photo editing
Adobe After Effects | tool | AfterEffects; Adobe AE | part of Adobe Creative Cloud; implies Motion graphics
Adobe Premiere Pro | tool | Premiere~2 | part of Adobe Creative Cloud; implies Video editing
Adobe Audition | tool | Audition~2 | part of Adobe Creative Cloud; implies Sound design
Adobe Animate | tool | | part of Adobe Creative Cloud; implies Animation
Adobe Fireworks | tool | Fireworks~2 | part of Adobe Creative Cloud; is Design software
Adobe Bridge | tool | | part of Adobe Creative Cloud
Adobe Express | tool | Adobe Spark | is Design software
Canva | tool | Visme; Piktochart | is Design software
CorelDRAW | tool | Corel Draw; Corel Painter | is Design software
Affinity Designer | tool | Affinity Photo; Affinity Suite | is Design software
GIMP~1 | tool | GNU Image Manipulation Program | is Design software
Inkscape | tool | | is Design software
Procreate~1 | tool | Wacom; Krita | implies Illustration
Final Cut Pro | tool | FCP~1; FCPX; FinalCut | implies Video editing
DaVinci Resolve | tool | Blackmagic Design; DaVinci | implies Video editing
Avid Media Composer | tool | Avid~2; Avid editing | implies Video editing
iMovie | tool | | implies Video editing
CapCut | tool | | implies Video editing
Sony Vegas | tool | Vegas Pro | implies Video editing
Filmora | tool | | implies Video editing
Movie Maker | tool | | implies Video editing
Nuke compositing | tool | Foundry Nuke; Nuke~2; NukeX | implies Visual effects
Autodesk Flame | tool | | implies Visual effects
Blackmagic Fusion | tool | | implies Visual effects
Mocha Pro | tool | | implies Visual effects
Autodesk Smoke | tool | | implies Visual effects
Pro Tools | tool | | is Digital audio workstations
Logic Pro | tool | GarageBand | is Digital audio workstations
Ableton Live | tool | Ableton | is Digital audio workstations
FL Studio | tool | | is Digital audio workstations
Reaper DAW | tool | | is Digital audio workstations
Cubase | tool | | is Digital audio workstations
Steinberg Nuendo | tool | Nuendo | is Digital audio workstations
Propellerhead Reason | tool | | is Digital audio workstations
Digital audio workstations | tool | DAW~2; Audacity~1; DAWs~2
Wwise | tool | | implies Sound design
FMOD | tool | | implies Sound design
3D software | tool | 3D packages; 3D design software; DCC tools
Autodesk Maya | tool | Maya~1 | implies 3D modelling; is 3D software
3ds Max | tool | 3D Studio Max; 3DMax | implies 3D modelling; is 3D software
Blender~1 | tool | | implies 3D modelling; is 3D software
Cinema 4D | tool | C4D | implies 3D modelling; is 3D software
ZBrush | tool | Mudbox | implies 3D modelling; is 3D software
Houdini FX | tool | Houdini~2; SideFX | implies Visual effects; is 3D software
Substance Painter | tool | Adobe Substance; Substance Designer; Substance 3D | is 3D software
SketchUp | tool | Sketch Up | implies 3D modelling; is 3D software
Rhinoceros 3D | tool | Rhino~2; Rhinoceros~2 | implies 3D modelling; is 3D software, CAD software
Marvelous Designer | tool | | implies Fashion design
CLO 3D | tool | CLO3D | implies Fashion design
Browzwear | tool | | implies Fashion design
Gerber AccuMark | tool | AccuMark | implies Fashion design
Lectra | tool | | implies Fashion design
Optitex | tool | | implies Fashion design
NedGraphics | tool | | implies Fashion design
2020 Design | tool | 20-20 Design; Chief Architect Premier | implies Interior design
Newsroom systems | platform | Grass Valley
ENPS~1 | platform | | is Newsroom systems
iNEWS | platform | | is Newsroom systems
Dalet | platform | | is Newsroom systems
Ross Overdrive | platform | | is Newsroom systems
Wide Orbit | platform | | is Newsroom systems
EVS~2 | platform | | is Newsroom systems
Vizrt | platform | | is Newsroom systems
Chyron | platform | | is Newsroom systems
QLab | tool | | implies Stage production
grandMA | tool | grandMA3; grandMA2 | implies Stage production
ETC Eos | tool | | implies Stage production
Vectorworks Spotlight | tool | | implies Stage production
# credentials
Cosmetology licence | licence | licensed hair stylist; cosmetologist; barber license; cosmetology; hairdressing NVQ | proves Hair styling
Esthetician licence | licence | licensed esthetician; esthetics license; esthetician license; aesthetician license; licensed aesthetician; nail license | proves Beauty therapy
NCIDQ~1 | certification | | proves Interior design
NN/g UX Certification | certification | UX certification | proves User experience design
Adobe Certified Professional in Photoshop | certification | ACA Photoshop; ACP Photoshop | proves Adobe Photoshop
Adobe Certified Professional in Illustrator | certification | ACA Illustrator; ACP Illustrator | proves Adobe Illustrator
Adobe Certified Professional in InDesign | certification | ACA InDesign; ACP InDesign | proves Adobe InDesign
Adobe Certified Professional in Premiere Pro | certification | ACA Premiere Pro; ACP Premiere Pro | proves Adobe Premiere Pro, Video editing
Adobe Certified Professional in After Effects | certification | ACP After Effects | proves Adobe After Effects, Motion graphics
Graphic Design Specialization | certification | CalArts graphic design | proves Graphic design, Typography
UI / UX Design Specialization | certification | CalArts UI/UX | proves User experience design, User interface design
UX Designer Nanodegree | certification | Udacity UX designer | proves User experience design
Avid certification | certification | Avid certified | proves Avid Media Composer
NCTJ diploma | certification | NCTJ~1; Diploma in Journalism | proves Journalism
User research tools | tool | usability testing tools
Penpot | tool | | is Prototyping
Proto.io | tool | | is Prototyping
MarvelApp | tool | | is Prototyping
Lottie~2 | tool | LottieFiles | is Motion graphics
Rive~3 | tool | | is Motion graphics
Spine~3 | tool | Spine 2D | is Animation
ShotGrid | tool | | is Visual effects
Aseprite | tool | | is Illustration
Corona Renderer | tool | | is 3D software
Octane Render | tool | | is 3D software
Twinmotion | tool | | is 3D software
glTF | standard | | is 3D modelling
Max/MSP | tool | Max~3 | is Audio engineering
OBS Studio | tool | OBS~3; Streamlabs | is Broadcasting
Grammarly | tool | | is Editing
VR headsets | tool | Oculus; HTC Vive | is Virtual reality
`;
