// A screen of our own for browsers that draw with OpenGL only when they have a window.
import { spawn } from 'node:child_process';

// Drawn by the processor, so that it is the same with and without a graphics card.
export const softwareDrawing = { LIBGL_ALWAYS_SOFTWARE: '1', GDK_BACKEND: 'x11', MOZ_ENABLE_WAYLAND: '0', NO_AT_BRIDGE: '1' };

/// Starts a program that is over when this one is.
export function start_beside(name, options, settings) {
  const program = spawn(name, options, settings);
  process.once('exit', () => program.kill());
  return program;
}

/// Starts Xvfb. `environment` is what a browser needs to draw on it.
export async function open_display() {
  const server = start_beside('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve, reject) => {
    let said = '';
    server.stdio[3].on('data', (bytes) => {
      said += bytes;
      if (said.endsWith('\n')) resolve(said.trim());
    });
    server.once('error', reject);
    server.once('exit', (status) => reject(new Error(`Xvfb ended with status ${status}`)));
  });
  return { environment: { ...process.env, ...softwareDrawing, DISPLAY: `:${number}` }, close: () => server.kill() };
}
