package org.clientele.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Each item of the menus is reached by a letter that no other item of its menu has, in both languages. */
class MenusTest {

    /** More items than letters: these two have one in the menu Work. */
    private static final Set<String> ELSEWHERE = Set.of("%view.compare", "%view.movements");

    private final Map<String, List<String>> letters = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    @Test
    void itemsHaveLettersOfTheirOwn() throws Exception {
        lettersOf("plugin.properties");
    }

    @Test
    void itemsHaveLettersOfTheirOwnInChinese() throws Exception {
        lettersOf("plugin_zh_CN.properties");
    }

    private void lettersOf(String texts) throws Exception {
        for (String name : Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.menus"))
                .map(IConfigurationElement::getContributor).map(c -> c.getName()).filter(n -> n.startsWith("org.clientele."))
                .collect(Collectors.toCollection(TreeSet::new))) {
            read(Platform.getBundle(name), texts);
        }
        assertTrue(letters.getOrDefault("menu:view", List.of()).size() > 20, letters.toString());
        assertEquals(List.of(), problems);
    }

    private void read(Bundle bundle, String texts) throws Exception {
        Properties labels = new Properties();
        try (InputStream in = bundle.getEntry(texts).openStream();
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            labels.load(reader);
        }
        try (InputStream in = bundle.getEntry("plugin.xml").openStream()) {
            Element plugin = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
            NodeList contributions = plugin.getElementsByTagName("menuContribution");
            for (int i = 0; i < contributions.getLength(); i++) {
                Element contribution = (Element) contributions.item(i);
                String menu = contribution.getAttribute("locationURI").split("\\?")[0];
                if (menu.startsWith("menu:")) {
                    items(menu, contribution, labels);
                }
            }
        }
    }

    private void items(String menu, Element parent, Properties labels) {
        for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
            if (parent.getChildNodes().item(i) instanceof Element item && Set.of("command", "menu").contains(item.getTagName())) {
                item(menu, item.getAttribute("label"), labels);
                items("menu:" + item.getAttribute("id"), item, labels);
            }
        }
    }

    private void item(String menu, String key, Properties labels) {
        if (ELSEWHERE.contains(key)) {
            return;
        }
        String label = key.isEmpty() ? "" : labels.getProperty(key.substring(1), "");
        char letter = DialogChecks.mnemonic(label);
        List<String> taken = letters.computeIfAbsent(menu, m -> new ArrayList<>());
        if (letter == 0 || taken.contains(String.valueOf(letter))) {
            problems.add(menu + ": " + key + " " + label);
        }
        taken.add(String.valueOf(letter));
    }
}
