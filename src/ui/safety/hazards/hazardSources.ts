/** A publication that lists hazards of infusions, and how it was consulted. */
export interface HazardSource {
  readonly label: string;
  readonly where: string;
}

/** The publications that the hazard log draws on. */
export const HAZARD_SOURCES = {
  'fda-tplc-2014': {
    label:
      'FDA. Infusion pumps total product life cycle: guidance for industry and FDA staff, 2 December 2014',
    where:
      'Docket FDA-2010-D-0194. Table 2 (system hazards) and the section on use safety, consulted as an extract: the categories of the log, not its entries, follow it.',
  },
  'gpca-hazards': {
    label: 'The generic patient-controlled analgesia pump hazard analysis, version 0.9',
    where:
      'docsbay.net/the-generic-patient-controlled-analgesia-pump-hazard-analysis, the list of categories and the first lines of its table consulted as an extract.',
  },
  'ismp-pumps-2020': {
    label:
      'ISMP. Guidelines for optimizing safe implementation and use of smart infusion pumps, 2020',
    where: 'Consulted as an extract.',
  },
  'ismp-libraries': {
    label: 'ISMP. Safety considerations for challenges when using smart infusion pumps',
    where: 'Consulted as an extract.',
  },
  'ismp-pca-fmea': {
    label:
      'ISMP. Failure mode and effects analysis for intravenous patient-controlled analgesia, 2002',
    where: 'Consulted as extracts.',
  },
  'ismp-concentration': {
    label: 'ISMP. Smart pump custom concentrations without hard "low concentration" alerts',
    where: 'Consulted as an extract.',
  },
  'ismp-abbrev': {
    label: 'ISMP list of error-prone abbreviations, symbols and dose designations',
    where: 'Consulted as extracts.',
  },
  'usp-quality-81': {
    label: 'USP Quality Review 81, September 2004: errors with patient-controlled analgesia pumps',
    where: 'Consulted as an extract.',
  },
  'thimbleby-2010': {
    label: 'Thimbleby H, Cairns P. Reducing number entry errors. J R Soc Interface 2010;7:1429',
    where: 'doi 10.1098/rsif.2010.0112.',
  },
  'lam-2018': {
    label: 'Singapore lidocaine death: 41.7 mL/h keyed where 41.7 mg/h was meant',
    where: 'patientsafetysolutions.com, 5 March 2019.',
  },
  'asa-monitor-85': {
    label: 'ASA Monitor 85(1):40: 8 kg keyed for 80 kg',
    where: 'Consulted as an extract.',
  },
  'melton-2019': {
    label: 'Melton 2019: alerts at the soft maximum overridden in 79%',
    where: 'Consulted as an abstract.',
  },
  'aa-2019': {
    label: 'Dose sums of 371 anesthesiologists, mean error 17%. Anesth Analg 2019;128:1292',
    where: 'Consulted as an abstract.',
  },
  'uclh-pumps': {
    label: 'UCLH Injectable Medicines Administration Guide, chapter 9',
    where: 'basicmedicalkey.com/infusion-pumps, consulted as an extract.',
  },
  'ketalar-label': {
    label: 'Ketalar US prescribing information',
    where: 'Consulted as extracts.',
  },
  trissel: {
    label: 'Handbook on Injectable Drugs, ketamine',
    where: 'Consulted as an extract.',
  },
} as const satisfies Record<string, HazardSource>;

/** The name of a publication in the hazard log. */
export type HazardSourceId = keyof typeof HAZARD_SOURCES;
