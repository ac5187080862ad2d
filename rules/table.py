"""Every rule by what it takes to choose and wake it. Made from the rules by `make table`: not by hand.

Rows: code, name, severity, on by default, module, triggers (RE2), view that wakes it, summary.
"""

from __future__ import annotations

TABLE: tuple[tuple[str, str, str, bool, str, tuple[str, ...], str, str], ...] = (('ENC201',
  'mojibake',
  'error',
  True,
  'encoding.mojibake',
  ('[a-z.,;:!?][\\x{c2}\\x{c3}] ',
   '[\\x{c2}\\x{c3}][\\x{80}-\\x{bf}\\x{152}-\\x{153}\\x{160}-\\x{161}\\x{178}\\x{17d}-\\x{17e}\\x{192}\\x{2c6}\\x{2dc}\\x{2013}-\\x{2014}\\x{2018}-\\x{201a}\\x{201c}-\\x{201e}\\x{2020}-\\x{2022}\\x{2026}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}]',
   '\\x{432}\\x{402}',
   '\\x{393}[\\x{aa}\\x{ba}\\x{c4}-\\x{c7}\\x{c9}\\x{d1}\\x{d6}\\x{dc}\\x{e0}-\\x{e2}\\x{e4}-\\x{ef}\\x{f1}-\\x{f4}\\x{f6}\\x{f9}-\\x{fc}\\x{ff}\\x{192}]',
   '[\\x{c2}-\\x{df}][\\x{80}-\\x{9f}\\x{a1}-\\x{aa}\\x{ac}\\x{ae}-\\x{b6}\\x{b8}-\\x{ba}\\x{bc}-\\x{bf}\\x{2dc}\\x{201a}\\x{201e}\\x{2020}-\\x{2022}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}]',
   '[\\x{e0}-\\x{ef}](?:[\\x{80}-\\x{9f}\\x{a1}-\\x{aa}\\x{ac}\\x{ae}-\\x{b6}\\x{b8}-\\x{ba}\\x{bc}-\\x{bf}\\x{2dc}\\x{201a}\\x{201e}\\x{2020}-\\x{2022}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}][\\x{80}-\\x{bf}\\x{152}-\\x{153}\\x{160}-\\x{161}\\x{178}\\x{17d}-\\x{17e}\\x{192}\\x{2c6}\\x{2dc}\\x{2013}-\\x{2014}\\x{2018}-\\x{201a}\\x{201c}-\\x{201e}\\x{2020}-\\x{2022}\\x{2026}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}]|[\\x{80}-\\x{bf}\\x{152}-\\x{153}\\x{160}-\\x{161}\\x{178}\\x{17d}-\\x{17e}\\x{192}\\x{2c6}\\x{2dc}\\x{2013}-\\x{2014}\\x{2018}-\\x{201a}\\x{201c}-\\x{201e}\\x{2020}-\\x{2022}\\x{2026}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}][\\x{80}-\\x{9f}\\x{a1}-\\x{aa}\\x{ac}\\x{ae}-\\x{b6}\\x{b8}-\\x{ba}\\x{bc}-\\x{bf}\\x{2dc}\\x{201a}\\x{201e}\\x{2020}-\\x{2022}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}])',
   '\\x{f0}\\x{178}[\\x{80}-\\x{bf}\\x{152}-\\x{153}\\x{160}-\\x{161}\\x{178}\\x{17d}-\\x{17e}\\x{192}\\x{2c6}\\x{2dc}\\x{2013}-\\x{2014}\\x{2018}-\\x{201a}\\x{201c}-\\x{201e}\\x{2020}-\\x{2022}\\x{2026}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}]',
   '[\\x{412}-\\x{42f}][\\x{98}\\x{a4}\\x{a6}-\\x{a7}\\x{a9}\\x{ac}\\x{ae}\\x{b0}-\\x{b1}\\x{b5}-\\x{b6}\\x{201a}\\x{201e}\\x{2020}-\\x{2022}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2116}\\x{2122}]',
   '[\\x{430}-\\x{43f}](?:[\\x{98}\\x{a4}\\x{a6}-\\x{a7}\\x{a9}\\x{ac}\\x{ae}\\x{b0}-\\x{b1}\\x{b5}-\\x{b6}\\x{201a}\\x{201e}\\x{2020}-\\x{2022}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2116}\\x{2122}][\\x{98}\\x{a0}\\x{a4}\\x{a6}-\\x{a7}\\x{a9}\\x{ab}-\\x{ae}\\x{b0}-\\x{b1}\\x{b5}-\\x{b7}\\x{bb}\\x{401}-\\x{40c}\\x{40e}-\\x{40f}\\x{451}-\\x{45c}\\x{45e}-\\x{45f}\\x{490}-\\x{491}\\x{2013}-\\x{2014}\\x{2018}-\\x{201a}\\x{201c}-\\x{201e}\\x{2020}-\\x{2022}\\x{2026}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2116}\\x{2122}]|[\\x{98}\\x{a0}\\x{a4}\\x{a6}-\\x{a7}\\x{a9}\\x{ab}-\\x{ae}\\x{b0}-\\x{b1}\\x{b5}-\\x{b7}\\x{bb}\\x{401}-\\x{40c}\\x{40e}-\\x{40f}\\x{451}-\\x{45c}\\x{45e}-\\x{45f}\\x{490}-\\x{491}\\x{2013}-\\x{2014}\\x{2018}-\\x{201a}\\x{201c}-\\x{201e}\\x{2020}-\\x{2022}\\x{2026}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2116}\\x{2122}][\\x{98}\\x{a4}\\x{a6}-\\x{a7}\\x{a9}\\x{ac}\\x{ae}\\x{b0}-\\x{b1}\\x{b5}-\\x{b6}\\x{201a}\\x{201e}\\x{2020}-\\x{2022}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2116}\\x{2122}])',
   '\\x{440}\\x{45f}[\\x{98}\\x{a0}\\x{a4}\\x{a6}-\\x{a7}\\x{a9}\\x{ab}-\\x{ae}\\x{b0}-\\x{b1}\\x{b5}-\\x{b7}\\x{bb}\\x{401}-\\x{40c}\\x{40e}-\\x{40f}\\x{451}-\\x{45c}\\x{45e}-\\x{45f}\\x{490}-\\x{491}\\x{2013}-\\x{2014}\\x{2018}-\\x{201a}\\x{201c}-\\x{201e}\\x{2020}-\\x{2022}\\x{2026}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2116}\\x{2122}]',
   '[\\x{c2}\\x{c4}\\x{c7}\\x{c9}\\x{cb}\\x{cd}-\\x{ce}\\x{d3}-\\x{d4}\\x{d6}-\\x{d7}\\x{da}\\x{dc}-\\x{dd}\\x{df}\\x{102}\\x{106}\\x{10c}\\x{10e}\\x{110}\\x{118}\\x{11a}\\x{139}\\x{143}\\x{147}\\x{150}\\x{158}\\x{162}\\x{16e}\\x{170}][\\x{81}\\x{83}\\x{88}\\x{90}\\x{98}\\x{a4}\\x{a6}-\\x{a9}\\x{ac}\\x{ae}\\x{b0}-\\x{b1}\\x{b4}-\\x{b6}\\x{b8}\\x{2d8}\\x{2db}\\x{2dd}\\x{201a}\\x{201e}\\x{2020}-\\x{2022}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}]',
   '[\\x{e1}-\\x{e2}\\x{e4}\\x{e7}\\x{e9}\\x{eb}\\x{ed}-\\x{ee}\\x{103}\\x{107}\\x{10d}\\x{10f}\\x{119}\\x{11b}\\x{13a}\\x{155}](?:[\\x{81}\\x{83}\\x{88}\\x{90}\\x{98}\\x{a4}\\x{a6}-\\x{a9}\\x{ac}\\x{ae}\\x{b0}-\\x{b1}\\x{b4}-\\x{b6}\\x{b8}\\x{2d8}\\x{2db}\\x{2dd}\\x{201a}\\x{201e}\\x{2020}-\\x{2022}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}][\\x{81}\\x{83}\\x{88}\\x{90}\\x{98}\\x{a0}\\x{a4}\\x{a6}-\\x{a9}\\x{ab}-\\x{ae}\\x{b0}-\\x{b1}\\x{b4}-\\x{b8}\\x{bb}\\x{104}-\\x{105}\\x{13d}-\\x{13e}\\x{141}-\\x{142}\\x{15a}-\\x{15b}\\x{15e}-\\x{161}\\x{164}-\\x{165}\\x{179}-\\x{17e}\\x{2c7}\\x{2d8}\\x{2db}\\x{2dd}\\x{2013}-\\x{2014}\\x{2018}-\\x{201a}\\x{201c}-\\x{201e}\\x{2020}-\\x{2022}\\x{2026}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}]|[\\x{81}\\x{83}\\x{88}\\x{90}\\x{98}\\x{a0}\\x{a4}\\x{a6}-\\x{a9}\\x{ab}-\\x{ae}\\x{b0}-\\x{b1}\\x{b4}-\\x{b8}\\x{bb}\\x{104}-\\x{105}\\x{13d}-\\x{13e}\\x{141}-\\x{142}\\x{15a}-\\x{15b}\\x{15e}-\\x{161}\\x{164}-\\x{165}\\x{179}-\\x{17e}\\x{2c7}\\x{2d8}\\x{2db}\\x{2dd}\\x{2013}-\\x{2014}\\x{2018}-\\x{201a}\\x{201c}-\\x{201e}\\x{2020}-\\x{2022}\\x{2026}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}][\\x{81}\\x{83}\\x{88}\\x{90}\\x{98}\\x{a4}\\x{a6}-\\x{a9}\\x{ac}\\x{ae}\\x{b0}-\\x{b1}\\x{b4}-\\x{b6}\\x{b8}\\x{2d8}\\x{2db}\\x{2dd}\\x{201a}\\x{201e}\\x{2020}-\\x{2022}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}])',
   '\\x{111}\\x{17a}[\\x{81}\\x{83}\\x{88}\\x{90}\\x{98}\\x{a0}\\x{a4}\\x{a6}-\\x{a9}\\x{ab}-\\x{ae}\\x{b0}-\\x{b1}\\x{b4}-\\x{b8}\\x{bb}\\x{104}-\\x{105}\\x{13d}-\\x{13e}\\x{141}-\\x{142}\\x{15a}-\\x{15b}\\x{15e}-\\x{161}\\x{164}-\\x{165}\\x{179}-\\x{17e}\\x{2c7}\\x{2d8}\\x{2db}\\x{2dd}\\x{2013}-\\x{2014}\\x{2018}-\\x{201a}\\x{201c}-\\x{201e}\\x{2020}-\\x{2022}\\x{2026}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}]',
   '[\\x{d2}\\x{392}-\\x{3a1}\\x{3a3}-\\x{3af}][\\x{81}\\x{88}\\x{8a}\\x{8c}-\\x{90}\\x{98}\\x{9a}\\x{9c}-\\x{9f}\\x{a3}-\\x{aa}\\x{ac}\\x{ae}\\x{b0}-\\x{b3}\\x{b5}-\\x{b6}\\x{bd}\\x{384}-\\x{385}\\x{2015}\\x{201a}\\x{201e}\\x{2020}-\\x{2022}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}]',
   '[\\x{3b0}-\\x{3bf}](?:[\\x{81}\\x{88}\\x{8a}\\x{8c}-\\x{90}\\x{98}\\x{9a}\\x{9c}-\\x{9f}\\x{a3}-\\x{aa}\\x{ac}\\x{ae}\\x{b0}-\\x{b3}\\x{b5}-\\x{b6}\\x{bd}\\x{384}-\\x{385}\\x{2015}\\x{201a}\\x{201e}\\x{2020}-\\x{2022}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}][\\x{81}\\x{88}\\x{8a}\\x{8c}-\\x{90}\\x{98}\\x{9a}\\x{9c}-\\x{a0}\\x{a3}-\\x{ae}\\x{b0}-\\x{b3}\\x{b5}-\\x{b7}\\x{bb}\\x{bd}\\x{192}\\x{384}-\\x{386}\\x{388}-\\x{38a}\\x{38c}\\x{38e}-\\x{38f}\\x{2013}-\\x{2015}\\x{2018}-\\x{201a}\\x{201c}-\\x{201e}\\x{2020}-\\x{2022}\\x{2026}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}]|[\\x{81}\\x{88}\\x{8a}\\x{8c}-\\x{90}\\x{98}\\x{9a}\\x{9c}-\\x{a0}\\x{a3}-\\x{ae}\\x{b0}-\\x{b3}\\x{b5}-\\x{b7}\\x{bb}\\x{bd}\\x{192}\\x{384}-\\x{386}\\x{388}-\\x{38a}\\x{38c}\\x{38e}-\\x{38f}\\x{2013}-\\x{2015}\\x{2018}-\\x{201a}\\x{201c}-\\x{201e}\\x{2020}-\\x{2022}\\x{2026}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}][\\x{81}\\x{88}\\x{8a}\\x{8c}-\\x{90}\\x{98}\\x{9a}\\x{9c}-\\x{9f}\\x{a3}-\\x{aa}\\x{ac}\\x{ae}\\x{b0}-\\x{b3}\\x{b5}-\\x{b6}\\x{bd}\\x{384}-\\x{385}\\x{2015}\\x{201a}\\x{201e}\\x{2020}-\\x{2022}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}])',
   '\\x{3c0}\\x{9f}[\\x{81}\\x{88}\\x{8a}\\x{8c}-\\x{90}\\x{98}\\x{9a}\\x{9c}-\\x{a0}\\x{a3}-\\x{ae}\\x{b0}-\\x{b3}\\x{b5}-\\x{b7}\\x{bb}\\x{bd}\\x{192}\\x{384}-\\x{386}\\x{388}-\\x{38a}\\x{38c}\\x{38e}-\\x{38f}\\x{2013}-\\x{2015}\\x{2018}-\\x{201a}\\x{201c}-\\x{201e}\\x{2020}-\\x{2022}\\x{2026}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}]',
   '[\\x{c2}-\\x{cf}\\x{d1}-\\x{dc}\\x{df}\\x{11e}\\x{130}\\x{15e}][\\x{81}\\x{8d}-\\x{90}\\x{9d}-\\x{9e}\\x{a1}-\\x{aa}\\x{ac}\\x{ae}-\\x{b6}\\x{b8}-\\x{ba}\\x{bc}-\\x{bf}\\x{2dc}\\x{201a}\\x{201e}\\x{2020}-\\x{2022}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}]',
   '[\\x{e0}-\\x{ef}](?:[\\x{81}\\x{8d}-\\x{90}\\x{9d}-\\x{9e}\\x{a1}-\\x{aa}\\x{ac}\\x{ae}-\\x{b6}\\x{b8}-\\x{ba}\\x{bc}-\\x{bf}\\x{2dc}\\x{201a}\\x{201e}\\x{2020}-\\x{2022}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}][\\x{81}\\x{8d}-\\x{90}\\x{9d}-\\x{9e}\\x{a0}-\\x{bf}\\x{152}-\\x{153}\\x{160}-\\x{161}\\x{178}\\x{192}\\x{2c6}\\x{2dc}\\x{2013}-\\x{2014}\\x{2018}-\\x{201a}\\x{201c}-\\x{201e}\\x{2020}-\\x{2022}\\x{2026}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}]|[\\x{81}\\x{8d}-\\x{90}\\x{9d}-\\x{9e}\\x{a0}-\\x{bf}\\x{152}-\\x{153}\\x{160}-\\x{161}\\x{178}\\x{192}\\x{2c6}\\x{2dc}\\x{2013}-\\x{2014}\\x{2018}-\\x{201a}\\x{201c}-\\x{201e}\\x{2020}-\\x{2022}\\x{2026}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}][\\x{81}\\x{8d}-\\x{90}\\x{9d}-\\x{9e}\\x{a1}-\\x{aa}\\x{ac}\\x{ae}-\\x{b6}\\x{b8}-\\x{ba}\\x{bc}-\\x{bf}\\x{2dc}\\x{201a}\\x{201e}\\x{2020}-\\x{2022}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}])',
   '\\x{11f}\\x{178}[\\x{81}\\x{8d}-\\x{90}\\x{9d}-\\x{9e}\\x{a0}-\\x{bf}\\x{152}-\\x{153}\\x{160}-\\x{161}\\x{178}\\x{192}\\x{2c6}\\x{2dc}\\x{2013}-\\x{2014}\\x{2018}-\\x{201a}\\x{201c}-\\x{201e}\\x{2020}-\\x{2022}\\x{2026}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}]',
   '[\\x{c4}-\\x{c5}\\x{c9}\\x{d3}\\x{d5}-\\x{d7}\\x{dc}\\x{df}\\x{100}\\x{106}\\x{10c}\\x{112}\\x{116}\\x{118}\\x{122}\\x{12a}\\x{136}\\x{13b}\\x{141}\\x{143}\\x{145}\\x{14c}\\x{15a}\\x{160}\\x{16a}\\x{172}\\x{179}\\x{17b}\\x{17d}][\\x{81}\\x{83}\\x{88}\\x{8a}\\x{8c}\\x{90}\\x{98}\\x{9a}\\x{9c}\\x{9f}\\x{a1}-\\x{a9}\\x{ac}\\x{ae}-\\x{b6}\\x{b8}-\\x{b9}\\x{bc}-\\x{be}\\x{2db}\\x{201a}\\x{201e}\\x{2020}-\\x{2022}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}]',
   '[\\x{e4}-\\x{e5}\\x{e9}\\x{101}\\x{105}\\x{107}\\x{10d}\\x{113}\\x{117}\\x{119}\\x{123}\\x{12b}\\x{12f}\\x{137}\\x{13c}\\x{17a}](?:[\\x{81}\\x{83}\\x{88}\\x{8a}\\x{8c}\\x{90}\\x{98}\\x{9a}\\x{9c}\\x{9f}\\x{a1}-\\x{a9}\\x{ac}\\x{ae}-\\x{b6}\\x{b8}-\\x{b9}\\x{bc}-\\x{be}\\x{2db}\\x{201a}\\x{201e}\\x{2020}-\\x{2022}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}][\\x{81}\\x{83}\\x{88}\\x{8a}\\x{8c}\\x{90}\\x{98}\\x{9a}\\x{9c}\\x{9f}-\\x{a9}\\x{ab}-\\x{b9}\\x{bb}-\\x{be}\\x{c6}\\x{d8}\\x{e6}\\x{f8}\\x{156}-\\x{157}\\x{2c7}\\x{2db}\\x{2013}-\\x{2014}\\x{2018}-\\x{201a}\\x{201c}-\\x{201e}\\x{2020}-\\x{2022}\\x{2026}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}]|[\\x{81}\\x{83}\\x{88}\\x{8a}\\x{8c}\\x{90}\\x{98}\\x{9a}\\x{9c}\\x{9f}-\\x{a9}\\x{ab}-\\x{b9}\\x{bb}-\\x{be}\\x{c6}\\x{d8}\\x{e6}\\x{f8}\\x{156}-\\x{157}\\x{2c7}\\x{2db}\\x{2013}-\\x{2014}\\x{2018}-\\x{201a}\\x{201c}-\\x{201e}\\x{2020}-\\x{2022}\\x{2026}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}][\\x{81}\\x{83}\\x{88}\\x{8a}\\x{8c}\\x{90}\\x{98}\\x{9a}\\x{9c}\\x{9f}\\x{a1}-\\x{a9}\\x{ac}\\x{ae}-\\x{b6}\\x{b8}-\\x{b9}\\x{bc}-\\x{be}\\x{2db}\\x{201a}\\x{201e}\\x{2020}-\\x{2022}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}])',
   '\\x{161}\\x{9f}[\\x{81}\\x{83}\\x{88}\\x{8a}\\x{8c}\\x{90}\\x{98}\\x{9a}\\x{9c}\\x{9f}-\\x{a9}\\x{ab}-\\x{b9}\\x{bb}-\\x{be}\\x{c6}\\x{d8}\\x{e6}\\x{f8}\\x{156}-\\x{157}\\x{2c7}\\x{2db}\\x{2013}-\\x{2014}\\x{2018}-\\x{201a}\\x{201c}-\\x{201e}\\x{2020}-\\x{2022}\\x{2026}\\x{2030}\\x{2039}-\\x{203a}\\x{20ac}\\x{2122}]',
   '[\\x{c2}\\x{c4}\\x{c7}\\x{c9}\\x{cb}\\x{cd}-\\x{ce}\\x{d3}-\\x{d4}\\x{d6}-\\x{d7}\\x{da}\\x{dc}-\\x{dd}\\x{df}\\x{102}\\x{106}\\x{10c}\\x{10e}\\x{110}\\x{118}\\x{11a}\\x{139}\\x{143}\\x{147}\\x{150}\\x{158}\\x{162}\\x{16e}\\x{170}][\\x{80}-\\x{9f}\\x{a4}\\x{a7}-\\x{a8}\\x{b0}\\x{b4}\\x{b8}\\x{2d8}\\x{2db}\\x{2dd}]',
   '[\\x{e1}-\\x{e2}\\x{e4}\\x{e7}\\x{e9}\\x{eb}\\x{ed}-\\x{ee}\\x{103}\\x{107}\\x{10d}\\x{10f}\\x{119}\\x{11b}\\x{13a}\\x{155}](?:[\\x{80}-\\x{9f}\\x{a4}\\x{a7}-\\x{a8}\\x{b0}\\x{b4}\\x{b8}\\x{2d8}\\x{2db}\\x{2dd}][\\x{80}-\\x{a0}\\x{a4}\\x{a7}-\\x{a8}\\x{ad}\\x{b0}\\x{b4}\\x{b8}\\x{104}-\\x{105}\\x{13d}-\\x{13e}\\x{141}-\\x{142}\\x{15a}-\\x{15b}\\x{15e}-\\x{161}\\x{164}-\\x{165}\\x{179}-\\x{17e}\\x{2c7}\\x{2d8}\\x{2db}\\x{2dd}]|[\\x{80}-\\x{a0}\\x{a4}\\x{a7}-\\x{a8}\\x{ad}\\x{b0}\\x{b4}\\x{b8}\\x{104}-\\x{105}\\x{13d}-\\x{13e}\\x{141}-\\x{142}\\x{15a}-\\x{15b}\\x{15e}-\\x{161}\\x{164}-\\x{165}\\x{179}-\\x{17e}\\x{2c7}\\x{2d8}\\x{2db}\\x{2dd}][\\x{80}-\\x{9f}\\x{a4}\\x{a7}-\\x{a8}\\x{b0}\\x{b4}\\x{b8}\\x{2d8}\\x{2db}\\x{2dd}])',
   '\\x{111}\\x{9f}[\\x{80}-\\x{a0}\\x{a4}\\x{a7}-\\x{a8}\\x{ad}\\x{b0}\\x{b4}\\x{b8}\\x{104}-\\x{105}\\x{13d}-\\x{13e}\\x{141}-\\x{142}\\x{15a}-\\x{15b}\\x{15e}-\\x{161}\\x{164}-\\x{165}\\x{179}-\\x{17e}\\x{2c7}\\x{2d8}\\x{2db}\\x{2dd}]',
   '[\\x{2013}-\\x{2014}][\\x{a2}-\\x{a3}\\x{a5}\\x{a7}-\\x{aa}\\x{ae}\\x{b0}-\\x{b1}\\x{b4}-\\x{b6}\\x{ba}\\x{c4}-\\x{c7}\\x{c9}\\x{d1}\\x{d6}\\x{d8}\\x{dc}\\x{df}-\\x{ef}\\x{f1}-\\x{f6}\\x{f8}-\\x{fc}\\x{3a9}\\x{3c0}\\x{2020}\\x{2022}\\x{2122}\\x{2202}\\x{220f}\\x{2211}\\x{221e}\\x{222b}\\x{2260}\\x{2264}-\\x{2265}][\\x{2013}-\\x{2014}][\\x{a2}-\\x{a3}\\x{a5}\\x{a7}-\\x{aa}\\x{ae}\\x{b0}-\\x{b1}\\x{b4}-\\x{b6}\\x{ba}\\x{c4}-\\x{c7}\\x{c9}\\x{d1}\\x{d6}\\x{d8}\\x{dc}\\x{df}-\\x{ef}\\x{f1}-\\x{f6}\\x{f8}-\\x{fc}\\x{3a9}\\x{3c0}\\x{2020}\\x{2022}\\x{2122}\\x{2202}\\x{220f}\\x{2211}\\x{221e}\\x{222b}\\x{2260}\\x{2264}-\\x{2265}]',
   '\\x{201a}\\x{c4}[\\x{a2}-\\x{a3}\\x{a5}\\x{a7}-\\x{aa}\\x{ae}\\x{b0}-\\x{b1}\\x{b4}-\\x{b6}\\x{ba}\\x{c4}-\\x{c7}\\x{c9}\\x{d1}\\x{d6}\\x{d8}\\x{dc}\\x{df}-\\x{ef}\\x{f1}-\\x{f6}\\x{f8}-\\x{fc}\\x{3a9}\\x{3c0}\\x{2020}\\x{2022}\\x{2122}\\x{2202}\\x{220f}\\x{2211}\\x{221e}\\x{222b}\\x{2260}\\x{2264}-\\x{2265}]',
   '[\\x{ac}\\x{ff}\\x{152}-\\x{153}\\x{178}\\x{192}\\x{2206}\\x{221a}\\x{2248}\\x{25ca}\\x{fb01}-\\x{fb02}][\\x{a2}-\\x{a3}\\x{a5}\\x{a7}-\\x{aa}\\x{ae}\\x{b0}-\\x{b1}\\x{b4}-\\x{b6}\\x{ba}\\x{c4}-\\x{c7}\\x{c9}\\x{d1}\\x{d6}\\x{d8}\\x{dc}\\x{df}-\\x{ef}\\x{f1}-\\x{f6}\\x{f8}-\\x{fc}\\x{3a9}\\x{3c0}\\x{2020}\\x{2022}\\x{2122}\\x{2202}\\x{220f}\\x{2211}\\x{221e}\\x{222b}\\x{2260}\\x{2264}-\\x{2265}]',
   '[\\x{2021}\\x{2030}](?:[\\x{a2}-\\x{a3}\\x{a5}\\x{a7}-\\x{aa}\\x{ae}\\x{b0}-\\x{b1}\\x{b4}-\\x{b6}\\x{ba}\\x{c4}-\\x{c7}\\x{c9}\\x{d1}\\x{d6}\\x{d8}\\x{dc}\\x{df}-\\x{ef}\\x{f1}-\\x{f6}\\x{f8}-\\x{fc}\\x{3a9}\\x{3c0}\\x{2020}\\x{2022}\\x{2122}\\x{2202}\\x{220f}\\x{2211}\\x{221e}\\x{222b}\\x{2260}\\x{2264}-\\x{2265}][\\x{a2}-\\x{a3}\\x{a5}\\x{a7}-\\x{aa}\\x{ae}\\x{b0}-\\x{b1}\\x{b4}-\\x{b6}\\x{ba}\\x{c4}-\\x{c7}\\x{c9}\\x{d1}\\x{d6}\\x{d8}\\x{dc}\\x{df}-\\x{ef}\\x{f1}-\\x{f6}\\x{f8}-\\x{fc}\\x{3a9}\\x{3c0}\\x{2020}\\x{2022}\\x{2122}\\x{2202}\\x{220f}\\x{2211}\\x{221e}\\x{222b}\\x{2260}\\x{2264}-\\x{2265}]|[\\x{a2}-\\x{a3}\\x{a5}\\x{a7}-\\x{aa}\\x{ae}\\x{b0}-\\x{b1}\\x{b4}-\\x{b6}\\x{ba}\\x{c4}-\\x{c7}\\x{c9}\\x{d1}\\x{d6}\\x{d8}\\x{dc}\\x{df}-\\x{ef}\\x{f1}-\\x{f6}\\x{f8}-\\x{fc}\\x{3a9}\\x{3c0}\\x{2020}\\x{2022}\\x{2122}\\x{2202}\\x{220f}\\x{2211}\\x{221e}\\x{222b}\\x{2260}\\x{2264}-\\x{2265}][\\x{a2}-\\x{a3}\\x{a5}\\x{a7}-\\x{aa}\\x{ae}\\x{b0}-\\x{b1}\\x{b4}-\\x{b6}\\x{ba}\\x{c4}-\\x{c7}\\x{c9}\\x{d1}\\x{d6}\\x{d8}\\x{dc}\\x{df}-\\x{ef}\\x{f1}-\\x{f6}\\x{f8}-\\x{fc}\\x{3a9}\\x{3c0}\\x{2020}\\x{2022}\\x{2122}\\x{2202}\\x{220f}\\x{2211}\\x{221e}\\x{222b}\\x{2260}\\x{2264}-\\x{2265}])',
   '\\x{f8ff}\\x{fc}[\\x{a2}-\\x{a3}\\x{a5}\\x{a7}-\\x{aa}\\x{ae}\\x{b0}-\\x{b1}\\x{b4}-\\x{b6}\\x{ba}\\x{c4}-\\x{c7}\\x{c9}\\x{d1}\\x{d6}\\x{d8}\\x{dc}\\x{df}-\\x{ef}\\x{f1}-\\x{f6}\\x{f8}-\\x{fc}\\x{3a9}\\x{3c0}\\x{2020}\\x{2022}\\x{2122}\\x{2202}\\x{220f}\\x{2211}\\x{221e}\\x{222b}\\x{2260}\\x{2264}-\\x{2265}]',
   '[\\x{2500}\\x{250c}\\x{2518}\\x{251c}\\x{252c}\\x{253c}\\x{2550}\\x{2552}-\\x{2554}\\x{2558}-\\x{255a}\\x{255e}-\\x{2560}\\x{2564}-\\x{256c}\\x{2580}\\x{2584}\\x{2588}\\x{258c}\\x{2590}][\\x{a1}-\\x{a3}\\x{a5}\\x{aa}-\\x{ac}\\x{ba}-\\x{bd}\\x{bf}\\x{c4}-\\x{c7}\\x{c9}\\x{d1}\\x{d6}\\x{dc}\\x{e0}-\\x{e2}\\x{e4}-\\x{ef}\\x{f1}-\\x{f4}\\x{f6}\\x{f9}-\\x{fc}\\x{ff}\\x{192}\\x{20a7}\\x{2310}\\x{2591}-\\x{2593}]',
   '[\\x{b5}\\x{df}\\x{393}\\x{398}\\x{3a3}\\x{3a6}\\x{3a9}\\x{3b1}\\x{3b4}-\\x{3b5}\\x{3c0}\\x{3c3}-\\x{3c4}\\x{3c6}\\x{221e}\\x{2229}](?:[\\x{a1}-\\x{a3}\\x{a5}\\x{aa}-\\x{ac}\\x{ba}-\\x{bd}\\x{bf}\\x{c4}-\\x{c7}\\x{c9}\\x{d1}\\x{d6}\\x{dc}\\x{e0}-\\x{e2}\\x{e4}-\\x{ef}\\x{f1}-\\x{f4}\\x{f6}\\x{f9}-\\x{fc}\\x{ff}\\x{192}\\x{20a7}\\x{2310}\\x{2591}-\\x{2593}][\\x{a1}-\\x{a3}\\x{a5}\\x{aa}-\\x{ac}\\x{ba}-\\x{bd}\\x{bf}\\x{c4}-\\x{c7}\\x{c9}\\x{d1}\\x{d6}\\x{dc}\\x{e0}-\\x{e2}\\x{e4}-\\x{ef}\\x{f1}-\\x{f4}\\x{f6}\\x{f9}-\\x{fc}\\x{ff}\\x{192}\\x{20a7}\\x{2310}\\x{2502}\\x{2510}\\x{2524}\\x{2551}\\x{2555}-\\x{2557}\\x{255b}-\\x{255d}\\x{2561}-\\x{2563}\\x{2591}-\\x{2593}]|[\\x{a1}-\\x{a3}\\x{a5}\\x{aa}-\\x{ac}\\x{ba}-\\x{bd}\\x{bf}\\x{c4}-\\x{c7}\\x{c9}\\x{d1}\\x{d6}\\x{dc}\\x{e0}-\\x{e2}\\x{e4}-\\x{ef}\\x{f1}-\\x{f4}\\x{f6}\\x{f9}-\\x{fc}\\x{ff}\\x{192}\\x{20a7}\\x{2310}\\x{2502}\\x{2510}\\x{2524}\\x{2551}\\x{2555}-\\x{2557}\\x{255b}-\\x{255d}\\x{2561}-\\x{2563}\\x{2591}-\\x{2593}][\\x{a1}-\\x{a3}\\x{a5}\\x{aa}-\\x{ac}\\x{ba}-\\x{bd}\\x{bf}\\x{c4}-\\x{c7}\\x{c9}\\x{d1}\\x{d6}\\x{dc}\\x{e0}-\\x{e2}\\x{e4}-\\x{ef}\\x{f1}-\\x{f4}\\x{f6}\\x{f9}-\\x{fc}\\x{ff}\\x{192}\\x{20a7}\\x{2310}\\x{2591}-\\x{2593}])',
   '\\x{2261}\\x{192}[\\x{a1}-\\x{a3}\\x{a5}\\x{aa}-\\x{ac}\\x{ba}-\\x{bd}\\x{bf}\\x{c4}-\\x{c7}\\x{c9}\\x{d1}\\x{d6}\\x{dc}\\x{e0}-\\x{e2}\\x{e4}-\\x{ef}\\x{f1}-\\x{f4}\\x{f6}\\x{f9}-\\x{fc}\\x{ff}\\x{192}\\x{20a7}\\x{2310}\\x{2502}\\x{2510}\\x{2524}\\x{2551}\\x{2555}-\\x{2557}\\x{255b}-\\x{255d}\\x{2561}-\\x{2563}\\x{2591}-\\x{2593}]'),
  'mojibake',
  'UTF-8 was read as another charset, so that `é` became `Ã©` and `’` became `â€™`.'),
 ('ENC202',
  'lossy-mojibake',
  'error',
  True,
  'encoding.lossy_mojibake',
  ('\\x{e2}(?:\\x{20ac}|\\x{fffd}|\\?[?A-Za-z])',
   '[a-z \\n]\\x{c3}[?\\x{fffd}]',
   '[ .,!A-Za-z]\\x{e2}\\?',
   '(?:[nN]|[iI][tT]?|[wW]e|[yY]ou|[tT]hey|[hH]e|[aA]t)\\x{e2}(?:t|s|m|re|ve|ll|d)[^a-z]'),
  '',
  'Mojibake that has lost a byte on the way: `donâ??t`, `â€` for a closing quotation mark, `StraÃ?e`.'),
 ('ENC203',
  'replacement-character',
  'error',
  True,
  'encoding.replacement_character',
  ('\\x{fffd}',),
  '',
  'U+FFFD, the replacement character, stands where a decoder met bytes that it could not read.'),
 ('ENC204',
  'lost-apostrophe',
  'warning',
  True,
  'encoding.lost_apostrophe',
  ('(?:n\\?t|[a-z]\\?(?:s|re|ve|ll|d)|I\\?m)(?:[ .,;:!?)"\\n]|\\z)',
   '[ ("\\n](?:[lLdDjJnNsScCmMtT]|[qQ]u|[uU]n|[aA]ll|[dDnN]ell)\\?[a-zA-Z\\x{c8}-\\x{ff}]',
   '(?:\\A|[ \\n])(?:[lLdDjJnNsScC]|[qQ]u)\\?[a-z\\x{e0}-\\x{ff}]',
   '[aA]ujourd\\?hui|[OD]\\?[A-Z][a-z]',
   '[бпвмфр]\\?[яюєї]',
   '[A-Z\\x{c7}\\x{d6}\\x{dc}\\x{130}\\x{15e}][a-z\\x{df}-\\x{17f}]{2}[a-z\\x{df}-\\x{17f}]*\\?[ntdylk][a-z\\x{df}-\\x{17f}]',
   '(?:\\A|[ (\\n])\\?[A-Za-z\\x{c0}-\\x{17f}][^?\\n]*[.,;a-z!]\\?(?:[ ,.;\\r\\n)]|\\z)',
   '(?:\\A|[^&;])#(?:34|0?39|[xX]2[27]|14[5-8]|15[01]|133|82(?:1[1267]|2[01]|30));',
   '(?:\\A|[^&;a-zA-Z])(?:quot|apos|[lr]squo|[lr]dquo|[nm]dash|hellip|amp);',
   '[a-z](?:[lr]squo|[lr]dquo|[nm]dash|hellip);|[A-Z] ?amp;[A-Z]'),
  '',
  'An apostrophe or a quotation mark became junk: `don?t`, `?Yes,? she said`, `Web #39;s`, ` quot;`.'),
 ('ENC205',
  'c1-control',
  'error',
  True,
  'encoding.c1_control',
  ('[\\x{80}-\\x{9f}]',),
  '',
  'A C1 control character stands where Windows-1252 has a quotation mark, a dash or the like.'),
 ('ENC206',
  'control-character',
  'error',
  True,
  'encoding.control_character',
  ('[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1a\\x1c-\\x1f\\x7f]|\\x1b(?:[^\\[]|\\z)',),
  '',
  'A control character below U+0020, or U+007F, stands in the text: NUL, backspace, form feed.'),
 ('ENC207',
  'html-entity',
  'warning',
  True,
  'encoding.html_entity',
  ('&(?:#[0-9]|#[xX][0-9a-fA-F]|[A-Za-z])[0-9A-Za-z]{0,30};',),
  '',
  'An HTML entity stands in prose where its character should: `&#8217;`, `&quot;`, `&amp;rsquo;`.'),
 ('ENC208',
  'quoted-printable',
  'error',
  True,
  'encoding.quoted_printable',
  ('=[C-F][0-9A-F]=[89AB][0-9A-F]',
   '=3D["\'a-zA-Z0-9]',
   '[a-z]=(?:E[0-9A-F]|9[1-7]|F[1-9A-C])[ a-z.,]',
   '[a-z.,;:] ?=\\r?\\n[^\\r\\n=]'),
  '',
  'The text is still quoted-printable, as mail carries it: `=E2=80=99` for `’`, `=3D` for `=`, lines cut by `=`.'),
 ('ENC209',
  'literal-escape',
  'error',
  True,
  'encoding.literal_escape',
  ('\\\\u(?:00[0-9a-fA-F]|1e|1E|[23][0-9a-fA-F]|0[0-9a-fA-F])',
   '\\\\u(?:[4-9a-fA-F][0-9a-fA-F]|\\{[0-9a-fA-F])|\\\\U000[0-9a-fA-F]',
   '\\\\x(?:[c-fC-F89aA][0-9a-fA-F])|\\\\[2-3][0-7][0-7]\\\\[2][0-7][0-7]',
   '\\\\n(?:[A-Z0-9 \\"\'(\\n\\\\*\\-]|[^\\x00-\\x7f]|\\z)|\\\\r\\\\n'),
  '',
  'An escape of a programming language stands in prose where its character should: `\\u2019`, `\\xe2\\x80\\x99`, '
  '`\\n`.'),
 ('ENC210',
  'percent-encoded-prose',
  'warning',
  True,
  'encoding.percent_encoded_prose',
  ('%[c-fC-F][0-9a-fA-F]%[89abAB][0-9a-fA-F]',
   '%u(?:20|00|0[34])[0-9a-fA-F][0-9a-fA-F]',
   '[a-z]%(?:[eE][0-9a-fA-F]|[fF][1-9a-cA-C]|9[1-7])(?:[ a-z.,]|\\z)',
   '[A-Za-z,.]%20[A-Za-z]'),
  '',
  'Percent-encoding stands in prose, where no address is: `The cook%E2%80%99s shop`, `don%u2019t`.'),
 ('ENC212',
  'zero-width',
  'warning',
  True,
  'encoding.zero_width',
  ('[\\x{200b}\\x{2060}\\x{feff}]',
   '(?:\\A|[^\\x{590}-\\x{8ff}\\x{900}-\\x{dff}\\x{e00}-\\x{109f}\\x{1700}-\\x{18af}\\x{1900}-\\x{1b7f}\\x{1b80}-\\x{1cff}\\x{a800}-\\x{a95f}\\x{a980}-\\x{a9df}\\x{aa00}-\\x{abff}\\x{fb1d}-\\x{fdff}\\x{fe70}-\\x{fefc}\\x{10800}-\\x{11fff}\\x{1e900}-\\x{1e95f}\\x{a9}\\x{ae}\\x{203c}\\x{2049}\\x{20e3}\\x{2122}\\x{2139}\\x{2190}-\\x{2bff}\\x{3030}\\x{303d}\\x{3297}\\x{3299}\\x{fe0e}\\x{fe0f}\\x{1f000}-\\x{1faff}\\x{e0020}-\\x{e007f}])[\\x{200c}\\x{200d}]',
   '[\\x{200c}\\x{200d}](?:[^\\x{590}-\\x{8ff}\\x{900}-\\x{dff}\\x{e00}-\\x{109f}\\x{1700}-\\x{18af}\\x{1900}-\\x{1b7f}\\x{1b80}-\\x{1cff}\\x{a800}-\\x{a95f}\\x{a980}-\\x{a9df}\\x{aa00}-\\x{abff}\\x{fb1d}-\\x{fdff}\\x{fe70}-\\x{fefc}\\x{10800}-\\x{11fff}\\x{1e900}-\\x{1e95f}\\x{a9}\\x{ae}\\x{203c}\\x{2049}\\x{20e3}\\x{2122}\\x{2139}\\x{2190}-\\x{2bff}\\x{3030}\\x{303d}\\x{3297}\\x{3299}\\x{fe0e}\\x{fe0f}\\x{1f000}-\\x{1faff}\\x{e0020}-\\x{e007f}]|\\z)'),
  '',
  'An invisible character of no width stands in the text: U+200B, U+2060, U+FEFF, or a joiner with nothing to '
  'join.'),
 ('ENC220',
  'terminal-escape',
  'error',
  True,
  'encoding.terminal_escape',
  ('\\x1b', '(?:\\^\\[|[\\x{241b}\\x{fffd}])\\[[0-9;]*m', '\\[[0-9][0-9;]*m[^\\[\\n]+\\[[0-9;]*m'),
  '',
  'An escape sequence of a terminal stands in the text: U+001B and `[31m`, a colour, or `[0m`, its end.'),
 ('LNK301',
  'placeholder-link',
  'error',
  True,
  'links.placeholder_link',
  ('\\]\\(\\s*<?(?:#!?)?\\s*>?\\s*[)"\'(]',
   '(?i)\\]\\(\\s*<?\\s*(?:javascript|about):',
   '(?m)[^/#\\s]\\]:[ \\t]*(?:<>|<?#!?>?)[ \\t]*(?:["\'\\r\\n]|$)',
   '(?i)\\]:[ \\t]*<?(?:javascript|about):',
   '(?i)(?:href|src)\\s*=\\s*(?:""|\'\'|["\']\\s*#?!?\\s*["\']|#!?[\\s>])',
   '(?i)(?:href|src)\\s*=\\s*["\']?\\s*(?:javascript|about):'),
  '',
  "A link or an image leads nowhere: its target is empty, `#`, `about:blank` or a button's script."),
 ('LNK302',
  'residue-link',
  'error',
  True,
  'links.residue_link',
  ('\\]\\(\\s*<?(?:#!?)?\\s*>?\\s*[)"\'(]',
   '(?i)\\]\\(\\s*<?\\s*(?:javascript|about):',
   '(?m)[^/#\\s]\\]:[ \\t]*(?:<>|<?#!?>?)[ \\t]*(?:["\'\\r\\n]|$)',
   '(?i)\\]:[ \\t]*<?(?:javascript|about):',
   '(?i)(?:href|src)\\s*=\\s*(?:""|\'\'|["\']\\s*#?!?\\s*["\']|#!?[\\s>])',
   '(?i)(?:href|src)\\s*=\\s*["\']?\\s*(?:javascript|about):'),
  '',
  'A button of the page is left in the article: Download, Share, Print or Read more, and a link to nowhere.'),
 ('MET401',
  'missing-metadata',
  'error',
  True,
  'metadata.missing_metadata',
  (),
  'missing_fields',
  'The article has no metadata, or lacks a field that its kind of site asks for.'),
 ('MET402',
  'empty-field',
  'warning',
  True,
  'metadata.empty_field',
  (),
  'empty_fields',
  'A metadata field is there with nothing in it.'),
 ('MET404',
  'handle-author',
  'info',
  True,
  'metadata.handle_author',
  (),
  'lone_author_token',
  'The one author is a login name, a URL or an e-mail address, no name.'),
 ('MET405',
  'invalid-date',
  'error',
  True,
  'metadata.invalid_date',
  (),
  'doubtful_dates',
  'A date field holds no date, or a day that there is not.'),
 ('MET406',
  'no-timezone',
  'info',
  True,
  'metadata.no_timezone',
  (),
  'floating_times',
  'A date field has a time of day and no offset from UTC.'),
 ('MET409',
  'broken-front-matter',
  'error',
  True,
  'metadata.broken_front_matter',
  (),
  'broken_front',
  'The front matter does not parse, is never closed, or names a field twice.'),
 ('REP101',
  'repeated-block',
  'error',
  True,
  'repetition.repeated_block',
  (),
  'repeated_pieces',
  'A run of paragraphs stands twice.'),
 ('REP102',
  'adjacent-duplicate',
  'error',
  True,
  'repetition.adjacent_duplicate',
  (),
  'repeated_pieces',
  'Two neighbouring paragraphs, or two neighbouring lines, say the same.'),
 ('REP104',
  'title-repeated',
  'warning',
  True,
  'repetition.title_repeated',
  (),
  'repeated_pieces',
  'The title stands twice as a line of its own in the body.'),
 ('RES501',
  'taxonomy-line',
  'warning',
  True,
  'residue.taxonomy_line',
  ('(?im)^[^a-zA-Z0-9\\n\\"\'`<]*(?:(?:tags|tagged(?: (?:with|as|in|under))?|filed (?:under|in)|posted '
   '(?:in|under)|categor(?:ies|i[sz]ed '
   '(?:in|as|under))|hashtags|schlagwörter|schlagworte|stichwörter|stichworte|verschlagwortet '
   'mit|kategorien|abgelegt (?:unter|in)|étiquettes|catégories|classé (?:dans|sous)|mots[- '
   ']cl(?:é|ef)s|etiquetas|categor[íi]as|archivado en|palabras clave|marcadores|arquivado em|palavras[- '
   ']chave|etichette|categorie|archiviato in|parole chiave|categorieën|trefwoorden|tagi|kategorie|słowa '
   'kluczowe|теги|тэги|метки|рубрики|категории|ключевые слова|мітки|категорії|ключові '
   'слова|etiketler|kategoriler|anahtar kelimeler|thẻ|từ khóa|chuyên mục|kata '
   'kunci|taggar|kategorier|etiketter|nyckelord|الوسوم|وسوم|التصنيفات|الكلمات المفتاحية|كلمات '
   'مفتاحية|برچسب\u200c?ها|کلیدواژه\u200c?ها|टैग्स|टैग|श्रेणियाँ|标签|標籤|分类|分類|文章分类|文章标签|タグ|カテゴリー?|태그|카테고리|해시태그|tag|category|keywords?|topics|labels?|sections?|kategori|themen|rubrik(?:en)?|catégorie|rubrique|thèmes|categoría|categoria|sección|seção|sezione|temas|argomenti|рубрика|категория|категорія|темы|etiket|关键词|關鍵詞|關鍵字|栏目|キーワード|키워드|분류)[*_\\])]{0,4}[ '
   '\\x{a0}]?[:：][*_]{0,4}[ '
   '\\t]*(?:[^\\s\\[\\"\'{|>\\-]|\\[[^\\]\\n]+\\][(\\[])|(?:tagged|filed|posted|categori[sz]ed|classé|archivado|abgelegt|archiviato|arquivado|verschlagwortet) '
   ')',),
  'taxonomy_lines',
  "A line lists the article's tags or categories as if it were text."),
 ('RES505',
  'advertisement',
  'warning',
  True,
  'residue/advertisement.yaml',
  ('(?i)(?m)^[^a-zA-Z0-9\\n]*(?:(?:skip )?(?:advertise?ments?[ \\t]?)+(?:[ \\t]*[-–—:|.,/]*[ '
   '\\t]*(?:(?:(?:story|article|content|video) )?continue[sd]?(?: reading)?(?: the main story)?|(?:please '
   ')?(?:scroll|swipe)(?: down)? (?:to|for) [a-z]+(?: reading)?|keep reading|skip ad(?:vertisement)?)(?: '
   '(?:below|after|with)(?: (?:this |the '
   ')?(?:advertisement|ad|content))?)?)?|(?-i:ADVERTISING|ADVERTORIAL|Advertorial)|(?:story|article|content) '
   'continues (?:below|after)(?: (?:this|the|our))?(?: (?:advertisement|ad|ads|advert|sponsor message|commercial '
   'break|promotion))?|(?:continue reading|scroll|scroll down|swipe|keep scrolling)(?: to continue(?: reading)?)? '
   '(?:below|after|past|with)(?: (?:this|the))? (?:advertisement|ads?|advert|content)|sponsored(?: '
   '(?:content|links?|message|by))?|(?:paid|promoted|partner|sponsor) '
   '(?:content|stories|advertisement|partnership|promotion)|a (?:message|word) from our sponsors?|(?:ad '
   'feedback|report this ad|skip ad|hide ad|ads? by '
   '(?:google|taboola|outbrain))|(?:anzeige|werbung|werbeanzeigen?|gesponsert|gesponserte inhalte)(?:[ '
   '\\t]*[-–—:|.]*[ \\t]*(?:der )?(?:artikel geht (?:unten |hier )?weiter|hier geht es weiter|weiterlesen nach der '
   'anzeige|bitte scrollen))?|publicit[ée]s?|contenu sponsoris[ée]|liens? sponsoris[ée]s?|la suite après '
   "(?:la|cette) publicité|l['’]article continue après la publicité|publicidad|anuncios|contenido "
   'patrocinado|enlaces? patrocinados?|(?:sigue|continúa|continuar)(?: leyendo)? (?:después|tras)(?: de)? '
   '(?:la|esta) publicidad|publicidade|anúncios|conteúdo patrocinado|continua (?:após a|depois da) '
   "publicidade|pubblicità|annunci(?:o)? pubblicitari(?:o)?|contenuto sponsorizzato|(?:l['’]articolo )?continua(?: "
   'a leggere)? dopo la pubblicità|advertenties?|gesponsorde (?:inhoud|content)|(?:lees verder|tekst gaat '
   'verder|artikel gaat verder) (?:na|onder) (?:de|deze) advertentie|reklama|materiał sponsorowany|artykuł '
   'sponsorowany|(?:dalszy ciąg (?:artykułu|materiału|tekstu)|ciąg dalszy) pod (?:reklamą|wideo|materiałem '
   'wideo)|реклама|на правах рекламы|продолжение (?:статьи )?(?:после|под) реклам(?:ы|ой)|на правах '
   'реклами|продовження (?:статті )?після реклами|reklam|sponsorlu [iİ]çerik|haber[iİ]n devamı reklamdan '
   'sonra|annons|annonse|reklame|annonsørinnhold|annonsinnhold|mainos|artikkeli jatkuu mainoksen jälkeen|artikeln '
   'fortsätter (?:efter|under) annonsen|reklám|hirdetés|publicitate|διαφήμιση|διαφημιση|inzerce|oglasna '
   'poruka|iklan|konten bersponsor|(?:gulir|scroll)(?: ke bawah)? untuk (?:lanjut membaca|melanjutkan '
   'membaca)|quảng cáo|โฆษณา|إعلان|اعلان|محتوى مدعوم|آگهی|تبلیغات|פרסומת|विज्ञापन|广告|廣告|赞助内容|贊助內容|广告[ '
   '，,]*请继续(?:往下)?阅读|廣告[ ，,]*請繼續(?:往下)?閱讀|広告|スポンサー(?:ド)?リンク|広告の(?:後|あと|下)に(?:本文|記事)?が?続きます|광고)[^a-zA-Z0-9\\n]*$',),
  '',
  'A label that marks the place of an advertisement stands in the text.'),
 ('RES508',
  'filler-opener',
  'warning',
  True,
  'residue.filler_opener',
  ("(?m)^[*_]{0,3}(?:(?:So,? |Now,? )?[Ll]et(?:['‘’]s| us) |Here(?:['‘’]s| is| are) (?:what you|every|all|the |a "
   ')|Read on |Keep reading|(?:According to|As per|Based on|Citing) (?:new|recent|the (?:latest|most '
   'recent)|latest|fresh|emerging|breaking|dev|rep|upd|inf|fin|ann|rev|insi|med|sou|exp|ana|off|mul|rel)|In '
   '(?:an?|the|what is an?) (?:rec|lat|new|sur|sho|stu|dra|maj|sig|une|rem|exc|bre|gro|bol|biz|sta|tra|his)|In '
   '(?:recent|breaking|latest|other|today)|As (?:rec|rep|ann|rev)|It '
   '(?:has|have|had|is|was|rec|just|eme)|(?:(?:Industry|Several|Some|Many|Multiple|Reliable|New|Recent|The latest) '
   ')?(?:[Ee]xperts|[Ss]ources|[Ii]nsiders|[Oo]fficials|[Aa]nalysts|[Aa]uthorities|[Rr]esearchers|[Ss]cientists|Specialists|Observers|Journalists|News '
   'outlets|[Rr]eports|developments) '
   '(?:clo|ha|just|rec|now|tod|rev|con|rep|ann|dis|ind|sug|sa|sh|sta|cla|war|not|unc|eme)|(?:Hier|Das) '
   "(?:ist|sind)|(?:Schauen|Sehen) wir|Voici |Plongeons|Entrons|Selon |D['’]après|(?:Des|Les) experts|Il a |Esto "
   'es|Aquí |Te contamos|Estos son|Veamos|Vamos |Profund|Según |(?:Los e|E)xpertos|Se ha |Aqui est|Isto é|Eis '
   '|Veja |Confira|De acordo|Segundo |Especialistas|Foi |Ecco |Entriamo|Addentriamoci|Secondo |(?:Gli e|E)sperti|È '
   'stato|Dit (?:is|zijn)|Hier zijn|Oto|Вот |Рассмотрим|Разбер|Давайте|По (?:пос|нов|све)|Согласно '
   '|Эксперты|Недавно|Стало|Ось|[Iİ]şte|Inilah|Här|以下是|让我|讓我|知って|詳細は|알아야)',),
  'opener',
  "A bot's lead-in stands before the article's first sentence."),
 ('RES510',
  'lorem-ipsum',
  'error',
  True,
  'residue/lorem_ipsum.yaml',
  ('(?i)(?m)lorem ipsum[*_]{0,3} dolor sit(?: amet)?(?:,? '
   '(?:con[a-z]+|adipi[a-z]+|elit|sed|quo|cu[mi]?|vim|ea|id|ut|nec|mel|pro|ei|ne|an|te|at|no|in|eu|per|usu|qui|ius|eos|nam|has|sea|duo|est|et|ad|ex|vel|vis|mea|pri|nisl|vestibulum|aliquam|donec)(?:[ '
   ',.]|\\s*$)|[.,…]|\\s*$)',
   '(?i)(?m)(?:sed do|do) eiusmod tempor incididunt|ut enim ad minim veniam|duis aute irure dolor in|excepteur '
   'sint occaecat|duis autem vel eum iriure dolor',
   '(?i)(?m)(?:pellentesque habitant morbi tristique|vestibulum ante ipsum primis in faucibus|class aptent taciti '
   'sociosqu ad litora|cum sociis natoque penatibus et magnis|aenean commodo ligula eget dolor|at vero eos et '
   'accusam et justo duo dolores|stet clita kasd gubergren|curabitur pretium tincidunt lacus)'),
  '',
  'A paragraph is lorem ipsum: filler that a designer set and nobody replaced.'),
 ('RES511',
  'browser-notice',
  'warning',
  True,
  'residue/browser_notice.yaml',
  ('(?i)(?:enable|turn on|activate|allow|switch on|have|has|needs|requires) (?:your |cookies and )?java '
   '?script|java ?script (?:and cookies )?(?:is|are|has been|appears|seems)(?: currently)? (?:to be |not '
   '|disabled|turned|deactiv|blocked|required)|java ?script (?:disabled|turned off|required|enabled)',
   "(?i)(?:can ?not|can['’]t|could not|couldn['’]t) be (?:played|loaded)|media playback is|to play this|your "
   '(?:web ?|mobile |current )?browser|this browser '
   '(?:does|can)|(?:unsupported|outdated|out-of-date|obsolete|old|older) (?:web )?(?:browser|version of)|browser '
   'not supported|to a [a-z ]{5,20} browser',
   '(?i)watching this video on www|video (?:is )?(?:unavailable|not available|no longer available)|content is not '
   'available in|player (?:is )?loading|loading the player|flash player',
   '(?i)javascript (?:einschalten|aktivieren|zulassen|ist|scheint)|(?:sie|bitte|aktiviere|zuerst) '
   'javascript|(?:ihr|dein|dieser) browser|unterstützten browser|veralteten browser|dieses video '
   '(?:kann|konnte|ist)|konnte nicht (?:geladen|abgespielt)',
   '(?i)activer (?:le )?javascript|javascript (?:est|semble|está|è|risulta)|votre navigateur|un navigateur|cette '
   "vidéo (?:ne|n['’])|impossible de lire|(?:tu|su|este|seu) navegador|u[nm] "
   'navegador|(?:activ|ativ|attiv|habilit|abilit)[a-z]{1,4} (?:el |o |il )?javascript|este v[íi]deo '
   'n|(?:tuo|suo|vostro) browser|un browser (?:obsoleto|non)|questo video non',
   '(?i)(?:je|uw|jouw) browser|ondersteunde browser|verouderde browser|(?:schakel|zet) [a-z. '
   ']{0,20}javascript|deze video kan|włącz[a-zć]* (?:obsługę )?javascript|aktywować|twoja '
   'przeglądarka|przeglądarki|nie można odtworzyć',
   '(?i)(?:включите|разрешите|активируйте|увімкніть)|(?:ваш|этот) браузер|javascript '
   '(?:отключ|вимк)|устаревш|(?:отключ[её]н|выключен) javascript|видео не|tarayıcın|lütfen|oynatılam|aktivera '
   'javascript|din webbläsare|aktifkan javascript|anda tidak|tidak dapat diputar|bật javascript|trình duyệt',
   '(?i)的(?:浏览器|瀏覽器)|(?:启用|開啟|开启|啟用|打开|允许) ?javascript|(?:该|此|这个|這個|本)(?:视频|影片|視頻)|(?:の|な)(?:ブラウザ|環境)|javascript '
   '?(?:が無効|を有効|の設定)|動画は再生|브라우저|자바스크립트|javascript를|동영상을|سكريب|سكرب|متصفحك|(?:تفعيل|تمكين) '
   'javascript|اسکریپت|javascript را|مرورگر|जावास्क्रिप्ट|javascript (?:सक्षम|चालू)|आपका ब्राउज़र'),
  '',
  "A notice of the site to the reader's browser stands in the text."),
 ('TXT601',
  'mixed-quote-pair',
  'warning',
  True,
  'consistency.mixed_quote_pair',
  ('“[^“”"]+"',
   '"[^“”"]+[”“](?:[^A-Za-z0-9]|$)',
   '(?:^|[\\s(])”[^\\s“”"][^“”"]*"',
   '‘[^\\s\\d](?:[^‘’\'\\n]|[’\'][^\\s.,;:!?"”)])*[^\\s‘’\'\\d]\'(?:[^A-Za-z0-9]|$)',
   '(?:^|[\\s("“])\'[^\\s\\d](?:[^‘’\'\\n]|[’\'][^\\s.,;:!?"”)])*[^\\s‘’\'\\d]’(?:[^A-Za-z0-9]|$)'),
  '',
  'A quotation opens with a curly mark and closes with a straight one, or the reverse.'),
 ('TXT603',
  'zone-arithmetic',
  'warning',
  True,
  'consistency.zone_arithmetic',
  ('[0-9mMnthrs.],? ?(?:US |U\\.S\\. )?(?:[A-Z]{1,4}T|UTC|MES?Z|MSK|WIB|WITA|(?i:(?:[a-z]+ '
   '){0,2}(?:time|eastern|central|mountain|pacific)))(?: ?[+-]?[0-9:]{1,5})?[*_]{0,2}(?:,? (?:on '
   ')?[A-Z0-9][A-Za-z0-9., ]{2,20})?,?\\s?(?:[(\\[/=|]|or |i\\.?e)\\s?(?:or |i\\.?e\\.?,? |that is,? '
   ')?[*_]{0,2}(?:[0-9]|[Nn]oon|[Mm]idnight)',),
  '',
  'Two clock times are given as equal, and by their zones they are not: `17:00 EST (21:00 GMT)`.'),
 ('TXT604',
  'zone-season',
  'warning',
  True,
  'consistency.zone_season',
  ('[0-9mMnthrs.],? ?(?:US |U\\.S\\. '
   ')?(?:E[SD]T|C[SD]T|M[SD]T|P[SD]T|AK[SD]T|NDT|BST|CES?T|MES?Z|EES?T|AE[SD]T|AC[SD]T|NZ[SD]T|(?i:(?:eastern|central|mountain|pacific) '
   '(?:standard|daylight)|central european|british summer))',),
  'published',
  'A time names a zone of the other season: EST in July, CET in August, EDT in January.'),
 ('TXT605',
  'name-variant',
  'warning',
  True,
  'consistency.name_variant',
  (),
  'rare_variants',
  'A name that stands five times and more is once written with letters missing or too many.'))
