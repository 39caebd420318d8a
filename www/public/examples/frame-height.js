// Sizes each Notewave frame as it asks; only a frame's own window is listened to.
addEventListener('message', ({ source, data }) => {
  if (data?.type !== 'notewave-height') return;
  for (const frame of document.querySelectorAll('iframe.notewave')) {
    if (frame.contentWindow === source) frame.height = String(data.height);
  }
});
