/** Starts the server that Homeward runs in, and says in one sentence why when it cannot. Not part of the web application. */
package org.homeward.launcher;
