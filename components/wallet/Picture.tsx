interface PictureProps {
  /** `data:` or `blob:`; anything else is not loaded. */
  image?: string | undefined;
  name: string;
  /** Side in px. */
  size?: number;
}

/** A credential's own picture, or its first letter on a tile. Never loads anything from the network. */
export function Picture({ image, name, size = 36 }: PictureProps) {
  if (image && /^(data:image\/|blob:)/.test(image)) {
    return <img class="picture" src={image} alt="" width={size} height={size} />;
  }
  // By code point: half a surrogate pair is no letter.
  const [letter = '?'] = name.trim();
  return (
    <span
      class="picture picture-letter"
      aria-hidden="true"
      style={{ inlineSize: `${size}px`, blockSize: `${size}px` }}
    >
      {letter.toLocaleUpperCase()}
    </span>
  );
}
