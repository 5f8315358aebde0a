package org.clientele.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.JFaceResources;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** What users meet of the platform's own texts is Chinese in Chinese, and fits the texts that it stands for. */
class PlatformTextsTest {

    private static final Pattern VALUE = Pattern.compile("\\{(\\d+)\\}");
    private static final Map<String, List<String>> TEXTS = Map.of(
            "org.eclipse.equinox.p2.ui", List.of("org/eclipse/equinox/internal/p2/ui/messages"),
            "org.eclipse.jface", List.of("org/eclipse/jface/messages"),
            "org.eclipse.ui.workbench",
            List.of("org/eclipse/ui/internal/messages", "org/eclipse/ui/internal/progress/messages",
                    "org/eclipse/ui/internal/quickaccess/messages", "org/eclipse/ui/internal/keys/NewKeysPreferencePage",
                    "org/eclipse/ui/internal/keys/KeyAssistDialog"),
            "org.eclipse.e4.ui.dialogs", List.of("org/eclipse/e4/ui/dialogs/textbundles/messages"),
            "org.eclipse.e4.ui.workbench.renderers.swt",
            List.of("org/eclipse/e4/ui/internal/workbench/renderers/swt/messages",
                    "org/eclipse/e4/ui/workbench/renderers/swt/messages"));

    @Test
    void chineseTextsStandForTextsOfThePlatform() throws IOException {
        List<String> breaches = new ArrayList<>();
        for (Map.Entry<String, List<String>> host : TEXTS.entrySet()) {
            Bundle bundle = Platform.getBundle(host.getKey());
            for (String name : host.getValue()) {
                Properties own = load(bundle, name + ".properties");
                Properties chinese = load(bundle, name + "_zh_CN.properties");
                assertTrue(chinese.size() > 0, name);
                for (String key : chinese.stringPropertyNames()) {
                    String text = own.getProperty(key);
                    if (text == null || !values(text).equals(values(chinese.getProperty(key)))) {
                        breaches.add(name + ": " + key);
                    }
                }
            }
        }
        assertEquals(List.of(), breaches);
    }

    @Test
    void buttonsOfDialogsAreChinese() {
        ResourceBundle texts = ResourceBundle.getBundle("org.eclipse.jface.messages", Locale.SIMPLIFIED_CHINESE,
                JFaceResources.class.getClassLoader());
        assertEquals("取消", texts.getString("cancel"));
        assertEquals("下一步(&N) >", texts.getString("nextButton"));
    }

    /** The page of keys and quick access show each command of the platform by these names. */
    @Test
    void commandsOfThePlatformHaveChineseNames() throws IOException {
        assertEquals(List.of(), englishLeft("org.eclipse.ui", "(command|context|category)\\..*name|installationPage\\.(?!main).*",
                Set.of("command.quickMenu.name", "command.quickMenu.uri.name")));
        assertEquals(List.of(), englishLeft("org.eclipse.equinox.p2.ui.sdk", ".*\\.command|.*PrefPage|install.*Page", Set.of()));
    }

    private static List<String> englishLeft(String host, String keys, Set<String> unused) throws IOException {
        Properties own = load(Platform.getBundle(host), "plugin.properties");
        Properties chinese = load(Platform.getBundle(host), "plugin_zh_CN.properties");
        assertEquals(Set.of(), chinese.stringPropertyNames().stream().filter(k -> !own.containsKey(k))
                .collect(Collectors.toSet()));
        return own.stringPropertyNames().stream().filter(k -> k.matches(keys) && !unused.contains(k))
                .filter(k -> chinese.getProperty(k, "").codePoints().noneMatch(Character::isIdeographic)).sorted().toList();
    }

    private static Properties load(Bundle bundle, String path) throws IOException {
        URL url = bundle.getResource(path);
        assertNotNull(url, bundle.getSymbolicName() + ": " + path);
        Properties properties = new Properties();
        try (InputStream in = url.openStream()) {
            properties.load(in);
        }
        return properties;
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
