/** The page of the keys. */
package org.homeward.rotation.web;
