package org.homeward.home.web;

import jakarta.enterprise.context.Dependent;
import org.homeward.shared.web.MenuEntry;

/** «My day» in the main menu: everybody's first line. */
@Dependent
public class MyDayEntry implements MenuEntry {

    @Override
    public String getKey() {
        return "home.my-day.title";
    }

    @Override
    public String getPath() {
        return "/home/my-day";
    }

    @Override
    public int getOrder() {
        return 10;
    }

    @Override
    public boolean isOpen() {
        return true;
    }
}
