/** The first page of the day: what needs this user now. */
package org.homeward.home;
