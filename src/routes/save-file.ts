/** Hands a file to the phone's share sheet where it takes files, else to the downloads. Resolves to whether it was taken. */
export async function saveFile(
  content: string | Uint8Array<ArrayBuffer>,
  name: string,
  type: string
): Promise<boolean> {
  const file = new File([content], name, { type });
  const isPhone = matchMedia('(pointer: coarse)').matches;
  if (isPhone && 'canShare' in navigator && navigator.canShare({ files: [file] })) return share(file);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
  return true;
}

async function share(file: File): Promise<boolean> {
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch {
    // Closing the share sheet is an answer, not a fault.
    return false;
  }
}
