"""From a Document to a Resume: sections, positions, education, skills; contact data apart."""
