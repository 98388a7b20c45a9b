import { type Denial, names } from '../lists.ts';

export const ordinaryWords: Denial = {
  reason: 'An ordinary word in prose, for a technology too rare to be worth its false alarms.',
  names: names(`
Abstract; Answer; Aqua; Arc; Argo; Aspire; Astra; Astral; Await; Bento; Bit; Black; Brave; Bricks; Bruno; Buddy;
Change Detection; Cinnamon; Circle; Clarity; Clerk; cobalt; Cockpit; Coder; comma; Convex; Deluge; Discourse; Dolphin;
Effect; Eight; Element; Embark; Eraser; Falcon; Fathom; Fauna; Fi; Fig; Filament; Files; FIRST; Flat; Flood; Flower;
Framework; Fresh; gardener; Glass; Glide; Glitch; harvester; Haystack; Hearth; Helium; Helix; Hermes; Homepage; Honor;
Hyper; Hypothesis; Iced; IRIS; Just; Katana; Keeper; Keystone; Kit; Known; Lens; Lightning; Literal; Local; Longhorn;
Loop; Loops; Magic; Matrix; Metro; Mini; Mix; Modal; Monica; Nebula; Neon; Neptune; nimble; Note; NOW; Nucleo;
Observable; Origin; Outline; Oxygen; Paddle; Pangolin; Pantheon; Pelican; Persistent; Pi; Picnic; Pix; Plane; Planet;
POWERS; Pretzel; Prevention; pulsar; Pusher; Quest; Railway; Rapid; Refine; Reflex; Render; Replicate; Resend; Rich;
Rime; Ring; Rocket; Rook; Roots; Satellite; Scalar; Scan; Session; Shadow; Shortcut; Signal; Skeleton; Slides; smart;
Spaceship; Spectrum; Spotlight; Starship; Steam; Sunrise; Sway; Symphony; Tails; Target; Task; teleport; Textual;
Things; Tide; Tile; Toll; Tower; Transmission; Trove; Turbo; Twenty; uv; Vapor; Vespa; Warp; Wasabi; Watchtower; Wine;
Wire; Wish; Yeti
`),
};
