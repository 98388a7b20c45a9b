import { type Denial, names } from '../lists.ts';

export const coins: Denial = {
  reason: 'A cryptocurrency, its network, exchange or market. The skill is blockchain development.',
  names: names(`
Alby; Alchemy; Algorand; ARK Ecosystem; Basic Attention Token; Binance; Bitcoin Cash; Bitcoin SV; Blockchain.com;
BNB Chain; Cardano; Chainlink; Chia Network; Coinbase; CoinMarketCap; Decentraland; Dogecoin; ENS; Fantom; Hedera; ICON;
Internet Computer; IOTA; KuCoin; LBRY; Litecoin; Monero; Namebase; Nano; NEAR; NiceHash; OKX; OpenSea; Optimism;
Parity Substrate; Pi Network; Rarible; Ripple; Steem; Stellar; Sui; Tether; thirdweb; TON; Trezor; Uphold; Wagmi; waku;
WalletConnect; WazirX; XRP; YouHodler; Zcash; ZebPay
`),
};
