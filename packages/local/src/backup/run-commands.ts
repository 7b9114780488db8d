import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startProblem } from '../folder/start-problem.ts';
import { writeJsonFile } from '../json-file.ts';
import { say } from '../say.ts';
import { startSettings } from '../start-settings.ts';
import { bringErasures, erasuresTold } from './erasures.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const readOptions = <K extends string>(args: readonly string[], known: readonly K[]) => {
  try {
    const options = Object.fromEntries(known.map((name) => [name, { type: 'string' as const }]));
    const { values } = parseArgs({ args: [...args], options });
    return (name: K): string | undefined => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    };
  } catch (cause) {
    throw startProblem('backup.option-unknown', {}, cause);
  }
};

/** Writes which requests say no longer who asked: kept apart, it is done again after an older backup is restored. */
const writeErasures = async (to: string): Promise<void> => {
  const { reachInstallation } = await import('../reach-installation.ts');
  const installation = await reachInstallation();
  try {
    const told = await erasuresTold();
    await writeJsonFile(resolve(to), told, 0o600);
    say(`${resolve(to)} : ${told.length} effacements / عمليات الحذف: ${told.length}`);
  } finally {
    await installation.stop();
  }
};

/** `npm run backup -- --to FILE`, `npm run backup -- --erasures FILE` */
export const runBackup = async (args: readonly string[]): Promise<void> => {
  const option = readOptions(args, ['to', 'erasures']);
  const [to, list] = [option('to'), option('erasures')];
  if (list !== undefined) await writeErasures(list);
  if (to === undefined && list !== undefined) return;
  if (to === undefined) throw startProblem('backup.option-unknown', {});
  const { bytes, files } = await writeBackup(startSettings().folder, to);
  say(`${resolve(to)} : ${files} fichiers, ${(bytes / 1024 / 1024).toFixed(1)} Mo, relu et vérifié.`);
  say(
    'ATTENTION : ce fichier contient les secrets de l’installation (clés, mots de passe chiffrés, données personnelles). Chiffrez-le avant de le sortir de la machine et limitez qui peut le lire.',
  );
  say(
    'تنبيه: يتضمن هذا الملف أسرار المنصة (المفاتيح وكلمات السر المشفرة والمعطيات الشخصية). شفّروه قبل نقله خارج الآلة واحصروا من يحق له الاطلاع عليه.',
  );
};

/** `npm run restore -- --from FILE [--into FOLDER] [--erasures FILE]` */
export const runRestore = async (args: readonly string[]): Promise<void> => {
  const option = readOptions(args, ['from', 'into', 'erasures']);
  const from = option('from');
  if (from === undefined) throw startProblem('backup.option-unknown', {});
  const into = option('into');
  const folder = into === undefined ? startSettings().folder : resolve(into);
  const { takenAt, files } = await restoreBackup(from, folder);
  const list = option('erasures');
  if (list !== undefined) {
    const many = await bringErasures(resolve(list), folder);
    say(`Effacements à refaire au démarrage : ${many} / عمليات حذف ستعاد عند التشغيل: ${many}`);
  }
  say(
    `${folder} : ${Object.keys(files).length} fichiers du ${takenAt}, vérifiés. Les pages seront rendues au démarrage.`,
  );
  say(`استُرجعت المعطيات وتم التحقق منها. ستُنشأ الصفحات من جديد عند التشغيل.`);
};
