import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// The worker has to be a module of its own: otherwise the map loads, and stays blank.
setWorkerUrl(workerUrl);
