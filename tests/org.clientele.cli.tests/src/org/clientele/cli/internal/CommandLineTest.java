package org.clientele.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.ExitCodes;
import org.clientele.core.ClienteleException;
import org.junit.jupiter.api.Test;

/** What is accepted on a command line, and with which sentence it is refused. */
class CommandLineTest {

    private static final CommandSyntax RFM = CommandSyntax.named("rfm", "Scores").optionalOperand("GROUP", "which")
            .option("as-of", "DATE", "the day").option("ties", "HOW", "ties", "equal", "rank").flag("keep", "keeps")
            .build();

    private final CommandLine line = new CommandLine(Locale.UK);

    @Test
    void valuesFollowTheOptionOrAnEqualsSign() throws ClienteleException {
        assertEquals(Map.of("as-of", "2011-12-11", "ties", "rank", "keep", ""),
                line.parse(RFM, List.of("--as-of", "2011-12-11", "--ties=rank", "--keep")).options());
    }

    @Test
    void optionsAndOperandsMayComeInAnyOrder() throws ClienteleException {
        CommandLine.Parsed parsed = line.parse(RFM, List.of("--json", "gold", "--keep"));
        assertEquals(Map.of("GROUP", "gold"), parsed.operands());
        assertEquals(Map.of("json", "", "keep", ""), parsed.options());
    }

    @Test
    void twoHyphensEndTheOptions() throws ClienteleException {
        assertEquals(Map.of("GROUP", "--odd"), line.parse(RFM, List.of("--", "--odd")).operands());
    }

    @Test
    void commandIsTheFirstWordThatBelongsToNoCommonOption() {
        List<String> words = new ArrayList<>(List.of("--store", "/some/where", "--json", "rfm", "--keep"));
        assertEquals(Optional.of("rfm"), line.takeCommand(words, Set.of("rfm")));
        assertEquals(List.of("--store", "/some/where", "--json", "--keep"), words);
    }

    @Test
    void twoWordsAreOneCommandWhereTheyAreItsName() {
        List<String> words = new ArrayList<>(List.of("--quiet", "segment", "eval", "champions"));
        assertEquals(Optional.of("segment eval"), line.takeCommand(words, Set.of("segment eval", "segments")));
        assertEquals(List.of("--quiet", "champions"), words);
        List<String> alone = new ArrayList<>(List.of("segment", "--help"));
        assertEquals(Optional.of("segment"), line.takeCommand(alone, Set.of("segment eval")));
        List<String> plain = new ArrayList<>(List.of("segments", "eval"));
        assertEquals(Optional.of("segments"), line.takeCommand(plain, Set.of("segment eval", "segments")));
    }

    @Test
    void mistypedOptionIsAnsweredWithTheNearest() {
        assertEquals("There is no option --asof; did you mean --as-of?", refusal("--asof", "2011-12-11"));
        assertEquals("There is no option --jsno; did you mean --json?", refusal("--jsno"));
        assertEquals("There is no option --colour; add --help to see those that there are.", refusal("--colour"));
    }

    @Test
    void everyMistakeHasItsSentence() {
        assertEquals("The option --as-of needs a value: --as-of DATE.", refusal("--as-of"));
        assertEquals("The option --as-of needs a value: --as-of DATE.", refusal("--as-of", "--keep"));
        assertEquals("The option --ties takes one of equal, rank, not \"random\".", refusal("--ties", "random"));
        assertEquals("The option --keep takes no value; leave out what follows the equals sign.", refusal("--keep=1"));
        assertEquals("The option --keep was given twice; give it once.", refusal("--keep", "--keep"));
        assertEquals("The command \"rfm\" does not know what to do with \"second\"; put quotes around text with "
                + "blanks.",
                refusal("first", "second"));
    }

    @Test
    void missingOperandIsNamed() {
        CommandSyntax show = CommandSyntax.named("show", "Shows").operand("CUSTOMER", "the customer number").build();
        ClienteleException refused = assertThrows(ClienteleException.class, () -> line.parse(show, List.of()));
        assertEquals("The command \"show\" needs CUSTOMER: the customer number.", refused.getMessage());
        assertEquals(ExitCodes.USAGE, ExitCodes.of(refused.getStatus()));
    }

    @Test
    void sentencesAreTranslated() {
        ClienteleException refused = assertThrows(ClienteleException.class,
                () -> new CommandLine(Locale.SIMPLIFIED_CHINESE).parse(RFM, List.of("--asof")));
        assertEquals("没有选项 --asof；是否想输入 --as-of？", refused.getMessage());
    }

    private String refusal(String... words) {
        return assertThrows(ClienteleException.class, () -> line.parse(RFM, List.of(words))).getMessage();
    }
}
