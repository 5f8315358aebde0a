#!/usr/bin/env python3
"""Derives the readings of Chinese characters that org.clientele.identity ships.

    derive.py kMandarin_8105.txt phrase_pinyin.txt > bundles/org.clientele.identity/src/org/clientele/identity/internal/text/readings.txt

The files are those of mozillazg/pinyin-data and mozillazg/phrase-pinyin-data (MIT). A character's readings are the usual
one of the first file and all that it has in a phrase of the second, without tones; ue is written as v.
"""
import collections
import re
import sys
import unicodedata

TONES = str.maketrans("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ", "aaaaeeeeiiiioooouuuuvvvvvnnnm")


def plain(syllable):
    return unicodedata.normalize("NFC", syllable).translate(TONES)


def main(characters, phrases):
    syllables = collections.defaultdict(set)
    with open(characters, encoding="utf-8") as lines:
        for line in lines:
            found = re.match(r"U\+([0-9A-F]+): (\S+)", line)
            if found:
                syllables[plain(found[2])].add(chr(int(found[1], 16)))
    with open(phrases, encoding="utf-8") as lines:
        for line in lines:
            phrase, _, readings = line.split("#")[0].strip().partition(":")
            readings = readings.split()
            if len(phrase) == len(readings):
                for character, reading in zip(phrase, readings):
                    syllables[plain(reading)].add(character)
    for syllable in sorted(syllables):
        if not re.fullmatch("[a-z]+", syllable):
            sys.exit("not a syllable: " + syllable)
        print(syllable + " " + "".join(sorted(syllables[syllable])))


main(*sys.argv[1:])
