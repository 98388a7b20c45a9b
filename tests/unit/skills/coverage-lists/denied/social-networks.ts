import { type Denial, names } from '../lists.ts';

export const socialNetworks: Denial = {
  reason:
    'A social network, chat or forum: any posting’s footer links to it. The skill is social media marketing.',
  names: names(`
4chan; about.me; Academia; ActivityPub; Ameba; Badoo; Bastyon; BeReal; Bilibili; Bio Link; Blogger; Bloglovin; Bluesky; Clubhouse;
DeviantArt; Diaspora; Digg; Disqus; Douban; Douban Read; Draugiem.lv; Drooble; Facebook; Facebook Gaming; Facebook Live;
Fanfou; Farcaster; Flickr; Fur Affinity; Furry Network; GitHub Sponsors; Gitter; GNU social; GroupMe; Guilded; Habr;
Hatena Bookmark; hearthis.at; ICQ; iMessage; Imgur; Instagram; KakaoTalk; Keybase; Kick; Kik; Kuaishou; Lemmy;
Libera.Chat; LINE; linkedin; Linktree; LiveJournal; Lobsters; Mastodon; Medium; Meetup; Messenger; MeWe; Micro.blog;
Minds; Misskey; Mumble; Myspace; Nextdoor; Odnoklassniki; Odysee; okcupid; OnlyFans; Patreon; PeerTube; phpBB;
Pinterest; Pixelfed; pixiv; Pleroma; Plume; Plurk; Polywork; Pronouns.page; QQ; Quora; Qzone; Reddit; Renren;
Revolt.chat; Rocket.Chat; Rumble; SimpleX; Sina Weibo; Slashdot; Snapchat; Social Blade; Steemit; Substack; TeamSpeak;
Telegram; Telegraph; Threads; Threema; TikTok; Tinder; Tistory; Tumblr; Twitch; twitter; vBulletin; Velog; Viadeo;
Viber; Vimeo; Vimeo Livestream; VK; VSCO; Weasyl; WeChat; WhatsApp; Write.as; Wykop; X; Xiaohongshu; Xing; YouTube;
YouTube Gaming; YouTube Kids; YouTube Shorts; YouTube Studio; YouTube TV; Zalo; Zhihu; Zulip
`),
};
