/** Pages with nothing in them, for measuring what the others cost. */
package org.homeward.demo.web;
