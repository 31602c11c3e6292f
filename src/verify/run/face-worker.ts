import { parentPort, workerData } from 'node:worker_threads';
import { checkFaces, type FacesFolder, type FaceTask } from './check-faces.ts';

const folder = workerData as FacesFolder;
parentPort!.on('message', (tasks: FaceTask[]) => parentPort!.postMessage(checkFaces(tasks, folder)));
