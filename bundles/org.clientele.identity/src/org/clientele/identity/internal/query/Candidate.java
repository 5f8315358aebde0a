package org.clientele.identity.internal.query;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.search.SearchHit.Field;
import org.clientele.identity.internal.index.PartyTexts;
import org.clientele.identity.internal.index.PartyTexts.Value;
import org.clientele.identity.internal.text.FoldedText;

/** A party that the index proposes, with its texts folded. */
final class Candidate {

    private static final int MOST = 4_000;

    private final PartyTexts party;
    private final List<Text> texts = new ArrayList<>();

    /** One text of it. */
    record Text(Field field, FoldedText folded) {
        String compact() {
            return folded.compact();
        }
    }

    Candidate(PartyTexts party) {
        this.party = party;
        if (party.number() != null) {
            texts.add(new Text(Field.NUMBER, FoldedText.of(party.number(), MOST)));
        }
        for (Value value : party.values()) {
            texts.add(new Text(value.field(), FoldedText.of(value.text(), MOST)));
        }
    }

    PartyTexts party() {
        return party;
    }

    /** All texts but the note, numbers and names first. */
    List<Text> texts() {
        return texts.stream().filter(text -> !isFree(text)).toList();
    }

    List<Text> texts(Field field) {
        return texts.stream().filter(text -> text.field() == field).toList();
    }

    /** The note, and the texts of partners' records. */
    List<Text> free() {
        return texts.stream().filter(Candidate::isFree).toList();
    }

    private static boolean isFree(Text text) {
        return text.field() == Field.NOTE || text.field() == Field.RECORD;
    }
}
