/** Design and media: UX and visual design, tools, 3D, video, photo, audio, journalism, print, fashion, interior. */
export const designMedia = `
# disciplines
Design principles | field | design fundamentals; visual arts
Graphic design | field | graphic designer; graphic arts; graphic communication; graphical design; communication design
Visual design | field | visual designer; visual communication; visual storytelling; visual language
User experience design | field | UX~1; user experience; UXD~1; experience design
User interface design | field | UI design; UI designer; interface design; UI~2; screen design; GUI design
Interaction design | field | IxD~1; interaction designer; interaction patterns; microinteractions; interactive design
User research | method | UX research; user interviews; UX researcher; user studies; user testing research; design research; generative research; contextual inquiry; diary studies
User-centred design | method | user-centered design; human-centered design; human-centred design; UCD~1; HCD~1; user centric design
Design thinking | method | double diamond; design sprints; IDEO method
Service design | method | service blueprints; journey mapping; user journeys; customer journeys
Product design | field | product designer; industrial design; industrial designer
Information architecture | method | card sorting; site maps; content architecture; sitemaps; taxonomy design; navigation design
Wireframing | method | wireframes; low-fidelity mockups; wire-framing; lo-fi prototypes; wire frames
Prototyping | method | mockups; mock-ups; prototypes
User flows | method | task flows; personas; empathy mapping; use case scenarios design; storyboards
Design systems | method | component libraries design; pattern library; style guides; design tokens; visual guidelines
Inclusive design | method | accessibility in design; design for accessibility; universal design
UX writing | method | microcopy; content design; interface copy; content designer
Typography | method | typesetting; font design; type design; type setting
Colour theory | method | color theory; colour correction print; composition and color; color management; colour management
Layout design | method | page layout; editorial design; publication design; brochure design; magazine layout; layout and composition; document layout; editorial layout; graphic layout
Logo design | method | brand identity design; corporate identity; visual identity; logos; brand design; branding design
Packaging design | method | dieline creation; label design; structural packaging; packaging artwork
Print production | method | prepress; pre-press; print design; printing processes; offset printing; digital printing; large format printing; screen printing; print media
Infographics | method | information graphics; presentation design; PowerPoint design; pitch deck design
Illustration | method | illustrator artist; drawing skills; hand drawing; freehand drawing; concept art; digital painting; character design; storyboarding
Icon design | method | iconography; icon creation
Art direction | method | creative direction; art director; creative director; design direction; creative leadership; design leadership; design management
Creative production | method | asset creation; banner design; creative assets; creative concepts; creative development; concept development; conceptual design creative; social media graphics
Motion graphics | method | motion design; motion designer; kinetic typography; title design
Animation | method | animator; stop motion; animated content
Visual effects | method | VFX~1; compositing; rotoscoping; special effects; match moving; chroma key
3D modelling | method | 3D modeling; 3D design; 3D artist; 3D rendering; 3D visualization; texturing; hard surface modelling; 3D visualisation; UV mapping
Photography | method | photographer; studio lighting; photo shoots; DSLR; camera operation; photojournalism
Photo editing | method | image editing; retouching; photo manipulation; image manipulation; colour grading photo; picture editing; image processing graphic
Videography | method | filming; camera operator; video shooting; cinematography; video recording; videographer; camera work; shooting video; cinematographer
Video editing | method | video editor; film editing; editing video; non-linear editing; video post-production; NLE~2; editing footage
Video production | method | film production; television production; video content; TV production; multimedia production; pre-production; content production; documentary production; media production
Post-production | method | colour grading; color grading; color correction; colorist
Screenwriting | method | scriptwriting; script writing; scripts for video; playwriting; video scripts
Audio engineering | field | sound engineering; audio production; sound recording; live sound; audio engineer; recording engineer; sound mixing; audio mixing; sound engineer
Sound design | method | audio editing; foley; audio post-production; game audio; sound editing; audio design; music composition; sound effects
Podcasting | method | podcasts; radio production
Voice-over | method | voiceover; narration recording; voice acting; dubbing
Broadcasting | field | live broadcast; news production; broadcast engineering; broadcast operations; master control; broadcast television; live streaming; vision mixing; OBS Studio
Stage production | method | theatre production; stage management; stage lighting; lighting design; theatrical production; set design; stagehand; live events production; lighting technician
Stage acting | method | theatre performance; stage performance; performing arts; dramatic performance; improvisation theatre
Music performance | method | music theory; musicianship; singing; playing an instrument; choir directing; piano playing; music notation; conducting orchestra; musical performance
Dance performance | method | choreography; ballet
Journalism | field | reporting news; news writing; journalist; news reporting; newsroom; news gathering; interviewing sources; feature writing; AP Stylebook
Editing | method | copyediting; proofreading; proof-reading; editorial; editor experience; Chicago Manual of Style; edit copy; proof read
Publishing~2 | field | desktop publication; editorial planning; e-book production; periodicals; editorial workflow
Creative writing | method | storytelling writing; fiction writing; blog writing; article writing; script copy; ghostwriting; poetry; content writer; blogging
Technical illustration | method | technical drawing illustration; scientific illustration; medical illustration
Fashion design | field | garment construction; pattern making; apparel design; pattern cutting; tech packs; clothing design; draping garments; apparel development; fashion illustration
Sewing | method | seamstress; tailoring clothes; embroidery; upholstery; dressmaking; knitting
Jewellery making | method | jewelry design; goldsmithing; jewelry making; gemology; metalsmithing; GIA Graduate Gemologist
Interior design | field | interior architecture; space planning; interior decoration; FF&E; interior designer; interior decorating; furniture design; residential interiors; commercial interiors
Exhibition design | method | exhibit design; environmental graphic design; trade show booth design; wayfinding; sign making
Hair styling | method | hairdressing; haircutting; hair colouring; hair coloring; hair cutting; blow-drying; barbering; hairstyling; hairdresser
Makeup artistry | method | make-up artistry; cosmetics application; make up artist; makeup artist; beauty makeup; special effects makeup
Beauty therapy | method | skincare treatments; facials; esthetics; waxing; aesthetician; esthetician; beauty treatments; manicure; nail technology
Floristry | method | floral design; flower arranging; florist
Tattooing | method | tattoo art; body piercing
# tools
Design software | tool | design tools; graphics software; design applications; creative software; design programs; graphics packages; design and prototyping tools; UX tools; design packages
Figma | tool | FigJam | is Design software
Sketch app | tool | Sketch~2; Sketch/Figma; Figma/Sketch; Bohemian Sketch | is Design software
Adobe XD | tool | XD~2; Adobe Experience Design; AdobeXD | part of Adobe Creative Cloud; is Design software
InVision | tool |  | is Design software
Axure RP | tool | Axure | is Design software
Balsamiq | tool |  | is Design software
Framer | tool | FramerJS | is Design software
Principle app | tool |  | is Design software
ProtoPie | tool |  | is Design software
Origami Studio | tool |  | is Design software
Proto.io | tool |  | is Design software
Marvel app | tool |  | is Design software
UXPin | tool |  | is Design software
Justinmind | tool |  | is Design software
Zeplin | tool | Avocode; design handoff
Miro~2 | tool | Mural whiteboard; FigJam boards; Miro board; MURAL~1; online whiteboards; InVision Freehand
UserTesting | tool | UserTesting.com | is User research tools
Maze usability | tool |  | is User research tools
Lookback | tool |  | is User research tools
Optimal Workshop | tool |  | is User research tools
UserZoom | tool |  | is User research tools
Dovetail research | tool |  | is User research tools
dscout | tool |  | is User research tools
Adobe Creative Cloud | platform | Adobe CC; Adobe CS; Adobe suite; Creative Suite; Creative Cloud; Adobe programs; Adobe products; Adobe software; CS6 | is Design software
Adobe Photoshop | tool | Photoshop; Photo Shop; PS~3 | part of Adobe Creative Cloud; is Design software
Adobe Illustrator | tool | Illustrator~1 | part of Adobe Creative Cloud; is Design software
Adobe InDesign | tool | InDesign; In-Design | part of Adobe Creative Cloud; is Design software
Adobe Lightroom | tool | Lightroom; Capture One; Camera Raw | part of Adobe Creative Cloud; implies Photo editing
Adobe After Effects | tool | After Effects; AfterEffects; Adobe AE | part of Adobe Creative Cloud; implies Motion graphics
Adobe Premiere Pro | tool | Premiere Pro; Adobe Premiere; Premiere~2; Premiere Rush | part of Adobe Creative Cloud; implies Video editing
Adobe Audition | tool | Audition~2 | part of Adobe Creative Cloud; implies Sound design
Adobe Animate | tool | Flash animation; Adobe Flash; Macromedia Flash | part of Adobe Creative Cloud; implies Animation
Adobe Fireworks | tool | Fireworks~2 | part of Adobe Creative Cloud; is Design software
Adobe Bridge | tool |  | part of Adobe Creative Cloud
Adobe Express | tool | Adobe Spark | is Design software
Canva | tool | Visme; Piktochart | is Design software
CorelDRAW | tool | Corel Draw; Corel~2; Corel Painter | is Design software
Affinity Designer | tool | Affinity Photo; Affinity Suite; Serif Affinity | is Design software
GIMP~1 | tool | GNU Image Manipulation Program | is Design software
Inkscape | tool |  | is Design software
Procreate | tool | Clip Studio Paint; Wacom; Autodesk SketchBook; Krita | implies Illustration
Final Cut Pro | tool | Final Cut; FCP~1; FCPX; FinalCut | implies Video editing
DaVinci Resolve | tool | Blackmagic Design; DaVinci | implies Video editing
Avid Media Composer | tool | Avid~2; Media Composer; Avid editing | implies Video editing
iMovie | tool |  | implies Video editing
CapCut | tool |  | implies Video editing
Sony Vegas | tool | Vegas Pro | implies Video editing
Filmora | tool |  | implies Video editing
Movie Maker | tool | Windows Movie Maker | implies Video editing
Nuke compositing | tool | Foundry Nuke; Nuke~2; NukeX | implies Visual effects
Autodesk Flame | tool |  | implies Visual effects
Blackmagic Fusion | tool |  | implies Visual effects
Mocha Pro | tool |  | implies Visual effects
Autodesk Smoke | tool |  | implies Visual effects
Pro Tools | tool | ProTools | is Digital audio workstations
Logic Pro | tool | GarageBand | is Digital audio workstations
Ableton Live | tool | Ableton | is Digital audio workstations
FL Studio | tool |  | is Digital audio workstations
Reaper DAW | tool |  | is Digital audio workstations
Cubase | tool |  | is Digital audio workstations
Steinberg Nuendo | tool | Nuendo | is Digital audio workstations
Propellerhead Reason | tool |  | is Digital audio workstations
Digital audio workstations | tool | DAW~2; Audacity; audio editing software; DAWs~2
Wwise | tool |  | implies Sound design
FMOD | tool |  | implies Sound design
3D software | tool | 3D modeling software; 3D packages; 3D tools; 3D modelling software; 3D design software; 3D animation software; 3D applications; DCC tools
Autodesk Maya | tool | Maya~1 | implies 3D modelling; is 3D software
3ds Max | tool | 3D Studio Max; 3D Max; 3dsMax; 3DMax | implies 3D modelling; is 3D software
Blender~1 | tool |  | implies 3D modelling; is 3D software
Cinema 4D | tool | C4D; Cinema4D | implies 3D modelling; is 3D software
ZBrush | tool | Mudbox | implies 3D modelling; is 3D software
Houdini FX | tool | Houdini~2; SideFX | implies Visual effects; is 3D software
Substance Painter | tool | Adobe Substance; Substance Designer; Substance 3D | is 3D software
Quixel | tool |  | is 3D software
Mari texturing | tool |  | is 3D software
SketchUp | tool | Sketch Up | implies 3D modelling; is 3D software
Rhinoceros 3D | tool | Rhino~2; Rhino 3D; Grasshopper 3D; Grasshopper~2; Rhino/Grasshopper; Rhinoceros~2; Rhino3D | implies 3D modelling; is 3D software, CAD software
Marvelous Designer | tool |  | implies Fashion design
CLO 3D | tool | CLO3D | implies Fashion design
Browzwear | tool |  | implies Fashion design
Gerber AccuMark | tool | AccuMark | implies Fashion design
Lectra | tool |  | implies Fashion design
Optitex | tool |  | implies Fashion design
NedGraphics | tool |  | implies Fashion design
2020 Design | tool | 20-20 Design; Chief Architect; 2020 kitchen design | implies Interior design
Newsroom systems | platform | Grass Valley
ENPS~1 | platform |  | is Newsroom systems
iNEWS | platform |  | is Newsroom systems
Dalet | platform |  | is Newsroom systems
Ross Overdrive | platform |  | is Newsroom systems
Wide Orbit | platform | WideOrbit | is Newsroom systems
EVS~2 | platform |  | is Newsroom systems
Vizrt | platform |  | is Newsroom systems
Chyron | platform |  | is Newsroom systems
QLab | tool | lighting consoles; Yamaha CL5; sound desks | implies Stage production
grandMA | tool | grandMA3; grandMA2 | implies Stage production
ETC Eos | tool |  | implies Stage production
Vectorworks Spotlight | tool |  | implies Stage production
# credentials
Cosmetology licence | licence | licensed hair stylist; cosmetologist; barber license; cosmetology; hairdressing NVQ | proves Hair styling
Esthetician licence | licence | licensed esthetician; esthetics license; esthetician license; aesthetician license; licensed aesthetician; nail technician license; NVQ beauty therapy; nail license | proves Beauty therapy
NCIDQ~1 | certification |  | proves Interior design
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
User research tools | tool | usability testing tools; research repositories
`;
